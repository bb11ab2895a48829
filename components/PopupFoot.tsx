import type { ExportFormat } from '../lib/export/types.ts';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import { Menu } from './Menu.tsx';
import { stringsFor } from './strings/strings-for.ts';

export interface PopupFootActions {
  readonly onCompare: () => unknown;
  readonly onExport: (format: ExportFormat) => unknown;
  readonly onCopy: () => unknown;
  readonly onOptions: () => unknown;
}

interface Props extends PopupFootActions {
  readonly language: InterfaceLanguage;
  /** False where no list is shown. */
  readonly exports: boolean;
}

const formats: readonly ExportFormat[] = ['markdown', 'csv', 'json', 'annotations'];

/** The ways on from the list: beside the page, out of the browser, into the settings. */
export function PopupFoot({ language, exports: hasList, onCompare, onExport, onCopy, onOptions }: Props) {
  const t = stringsFor(language);
  return (
    <footer class="foot">
      <button class="btn" type="button" title={t.desk.compareHint} aria-keyshortcuts="v" onClick={onCompare}>
        {t.desk.compare}
      </button>
      {hasList && (
        <Menu class="btn" label={t.desk.export} sign={t.desk.export} side="above">
          {(close) => {
            const item = (words: string, run: () => unknown) => (
              <button
                key={words}
                class="btn"
                type="button"
                onClick={() => {
                  close();
                  run();
                }}
              >
                {words}
              </button>
            );
            return (
              <>
                <div>{formats.map((format) => item(t.desk.formats[format], () => onExport(format)))}</div>
                <div>{item(t.desk.copyMarkdown, onCopy)}</div>
              </>
            );
          }}
        </Menu>
      )}
      <button class="btn" type="button" onClick={onOptions}>
        {t.desk.settings}
      </button>
      <span class="push device">{t.onThisDevice}</span>
    </footer>
  );
}
