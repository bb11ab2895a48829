import { useState } from 'preact/hooks';
import type { ReferenceDocument } from '../../lib/corpus/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { formatDate } from '../../lib/note/format-date.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';
import { stringsFor } from '../strings/strings-for.ts';
import { Section } from './Section.tsx';

/** More than these would be searched for, not scrolled to. */
const SHOWN = 200;

interface Props {
  readonly language: InterfaceLanguage;
  readonly documents: readonly ReferenceDocument[];
  readonly onRemove: (document: ReferenceDocument) => void;
}

export function ReferencesSection({ language, documents, onRemove }: Props) {
  const t = optionsStrings(language);
  const [query, search] = useState('');
  const found = documents.filter((document) => holds(document, query.trim().toLowerCase()));
  return (
    <Section {...t.sections.references}>
      {documents.length === 0 ? (
        <p class="faint">{t.noReferences}</p>
      ) : (
        <input
          class="search"
          type="search"
          value={query}
          placeholder={t.searchReferences}
          aria-label={t.searchReferences}
          onInput={(event) => search(event.currentTarget.value)}
        />
      )}
      {documents.length > 0 && found.length === 0 && <p class="faint">{t.noneFound}</p>}
      <ul class="opt-list">
        {found.slice(0, SHOWN).map((document) => (
          <DocumentRow key={document.doc} document={document} language={language} onRemove={onRemove} />
        ))}
      </ul>
    </Section>
  );
}

function DocumentRow({
  document,
  language,
  onRemove,
}: Omit<Props, 'documents'> & { document: ReferenceDocument }) {
  const t = optionsStrings(language);
  const { doc, outlet, title, published, claims } = document;
  const name = title ?? t.untitled;
  const figures = claims.flatMap(({ quote }) => quote ?? []).slice(0, 6);
  return (
    <li class="opt-row">
      <span class="opt-row-text">
        <strong>{name}</strong>
        <span>
          {outlet[language]} ·{' '}
          {published === null ? stringsFor(language).dateUnknown : formatDate(published, language)}
          {' · '}
          {t.claimCount(claims.length)}
        </span>
        <span class="opt-figures">
          {figures.map((figure) => (
            <span key={figure} class="printed">
              {figure}
            </span>
          ))}
        </span>
      </span>
      <a class="btn" href={`#edit?doc=${doc}`} aria-label={`${t.edit}: ${name}`}>
        {t.edit}
      </a>
      <button
        class="btn"
        type="button"
        aria-label={`${t.remove}: ${name}`}
        onClick={() => onRemove(document)}
      >
        {t.remove}
      </button>
    </li>
  );
}

function holds({ outlet, title, claims }: ReferenceDocument, query: string): boolean {
  const words = [outlet.ko, outlet.en, title ?? '', ...claims.map(({ quote }) => quote ?? '')];
  return query === '' || words.some((word) => word.toLowerCase().includes(query));
}
