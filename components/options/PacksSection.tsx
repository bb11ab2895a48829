import { useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { PackPreview } from '../../lib/pack/types.ts';
import type { Library } from '../../lib/store/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { Field } from './Field.tsx';
import { FileButton } from './FileButton.tsx';
import { PackPreviewView } from './PackPreviewView.tsx';
import { type PackActions, PackRow } from './PackRow.tsx';
import { Part, Section } from './Section.tsx';

/** A pack that was looked at and waits for a yes; with the address it came from, if it came from one. */
export interface Offered {
  readonly preview: PackPreview;
  readonly text: string;
  readonly address: string | null;
}

interface Props extends PackActions {
  readonly language: InterfaceLanguage;
  readonly library: Library;
  readonly offered: Offered | null;
  readonly onFile: (file: File) => void;
  readonly onAddress: (address: string) => void;
  readonly onImport: (offered: Offered) => void;
  readonly onCancel: () => void;
  readonly onCheck: () => void;
  readonly onExportOwn: () => void;
}

export function PacksSection(props: Props) {
  const { language, library, offered, onFile, onImport, onCancel, onCheck, onExportOwn } = props;
  const t = optionsStrings(language);
  const { seeds, packs } = library;
  return (
    <Section {...t.sections.packs}>
      <ul class="opt-list">
        {seeds.stories.map(({ id, name, version }) => (
          <li key={id} class="opt-row">
            <span class="opt-row-text">
              <strong>{t.builtIn}</strong>
              <span>{t.builtInPack(name[language], version, seeds.documents)}</span>
            </span>
          </li>
        ))}
        {packs.map((pack) => (
          <PackRow key={pack.id} {...props} pack={pack} />
        ))}
      </ul>
      {packs.length === 0 && <p class="faint">{t.noPacks}</p>}
      <div class="opt-actions">
        <FileButton label={t.importPack} onFile={onFile} />
        {library.own > 0 && (
          <button class="btn btn-outline" type="button" onClick={onExportOwn}>
            {t.exportOwn}
          </button>
        )}
        {packs.some(({ subscription }) => subscription !== null) && (
          <button class="btn btn-outline" type="button" onClick={onCheck}>
            {t.checkNow}
          </button>
        )}
      </div>
      {offered !== null && (
        <PackPreviewView
          language={language}
          preview={offered.preview}
          action={offered.address === null ? t.importIt : t.subscribeIt}
          onImport={() => onImport(offered)}
          onCancel={onCancel}
        />
      )}
      <Part {...t.subscribe}>
        <AddressForm {...props} />
      </Part>
    </Section>
  );
}

function AddressForm({ language, onAddress }: Pick<Props, 'language' | 'onAddress'>) {
  const t = optionsStrings(language);
  const [address, setAddress] = useState('');
  const look = (event: Event) => {
    event.preventDefault();
    onAddress(address.trim());
  };
  return (
    <form class="opt-inline" onSubmit={look}>
      <Field label={t.packAddress} value={address} inputMode="url" required wide onInput={setAddress} />
      <button class="btn btn-outline" type="submit">
        {t.lookAtAddress}
      </button>
    </form>
  );
}
