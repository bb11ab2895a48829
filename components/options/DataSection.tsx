import { useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { BackupPreview } from '../../lib/store/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { FileButton } from './FileButton.tsx';
import { momentWords } from './moment-words.ts';
import { RefusedRows } from './RefusedRows.tsx';
import { Part, Section } from './Section.tsx';

/** A backup that was looked at and waits for a yes. */
export interface OfferedBackup {
  readonly preview: BackupPreview;
  readonly text: string;
}

interface Props {
  readonly language: InterfaceLanguage;
  readonly offered: OfferedBackup | null;
  readonly onBackup: () => void;
  readonly onFile: (file: File) => void;
  readonly onRestore: (offered: OfferedBackup) => void;
  readonly onCancel: () => void;
  readonly onErase: () => void;
}

export function DataSection({ language, offered, onBackup, onFile, onRestore, onCancel, onErase }: Props) {
  const t = optionsStrings(language);
  return (
    <Section {...t.sections.data}>
      <Part {...t.backup}>
        <button class="btn btn-outline" type="button" onClick={onBackup}>
          {t.makeBackup}
        </button>
      </Part>
      <Part {...t.restore}>
        <FileButton label={t.chooseBackup} onFile={onFile} />
        {offered !== null && (
          <section class="opt-preview" aria-label={t.restore.title}>
            <h3>{t.backupOf(momentWords(offered.preview.made, language))}</h3>
            <p>{t.brings(offered.preview)}</p>
            <RefusedRows language={language} refused={offered.preview.refused} />
            <div class="opt-actions">
              <button class="btn btn-main" type="button" onClick={() => onRestore(offered)}>
                {t.restoreIt}
              </button>
              <button class="btn btn-outline" type="button" onClick={onCancel}>
                {t.cancel}
              </button>
            </div>
          </section>
        )}
      </Part>
      <Part {...t.erase}>
        <EraseButton language={language} onErase={onErase} />
      </Part>
    </Section>
  );
}

/** Twice to be pressed: what is erased cannot be had back. */
function EraseButton({ language, onErase }: Pick<Props, 'language' | 'onErase'>) {
  const t = optionsStrings(language);
  const [asked, ask] = useState(false);
  if (!asked)
    return (
      <button class="btn btn-outline" type="button" onClick={() => ask(true)}>
        {t.eraseEverything}
      </button>
    );
  const erase = () => {
    ask(false);
    onErase();
  };
  return (
    <div class="opt-actions">
      <button class="btn btn-main" type="button" ref={(button) => button?.focus()} onClick={erase}>
        {t.eraseConfirm}
      </button>
      <button class="btn btn-outline" type="button" onClick={() => ask(false)}>
        {t.cancel}
      </button>
    </div>
  );
}
