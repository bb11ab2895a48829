import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { PackPreview } from '../../lib/pack/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { RefusedRows } from './RefusedRows.tsx';

/** A pack may bring a hundred names; the first ones tell whom it is about. */
const MAX_SHOWN = 12;

interface Props {
  readonly language: InterfaceLanguage;
  readonly preview: PackPreview;
  /** What the main button does: imports, or subscribes as well. */
  readonly action: string;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** What an import would bring, change, take away and refuse. */
export function PackPreviewView({ language, preview, action, onImport, onCancel }: Props) {
  const t = optionsStrings(language);
  const counts = [
    preview.added > 0 && t.added(preview.added),
    preview.changed > 0 && t.changed(preview.changed),
    preview.same > 0 && t.same(preview.same),
    preview.removed > 0 && t.gone(preview.removed),
  ].filter((words) => words !== false);
  return (
    <section class="opt-preview" aria-label={t.preview(preview.name[language], preview.version)}>
      <h3>{t.preview(preview.name[language], preview.version)}</h3>
      <p>{preview.installed === null ? t.previewNew : t.previewOver(preview.installed)}</p>
      {preview.names.length > 0 && <p>{t.looksFor(shownNames(preview.names))}</p>}
      <ul class="opt-counts">
        {counts.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <ul class="opt-samples">
        {preview.samples.map(({ outlet, title, isNew }, index) => (
          <li key={index}>
            {outlet[language]} · {title ?? t.untitled}{' '}
            <span class="faint">{isNew ? t.isNew : t.isChanged}</span>
          </li>
        ))}
      </ul>
      <RefusedRows language={language} refused={preview.refused} />
      <div class="opt-actions">
        <button class="btn btn-main" type="button" onClick={onImport}>
          {action}
        </button>
        <button class="btn btn-outline" type="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </section>
  );
}

function shownNames(names: readonly string[]): string {
  return [...names.slice(0, MAX_SHOWN), ...(names.length > MAX_SHOWN ? ['…'] : [])].join(', ');
}
