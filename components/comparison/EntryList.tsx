import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Entry } from '../../lib/lineage/types.ts';
import { linkToFigure } from '../figures/link-to-figure.ts';
import type { Names } from '../figures/name-of.ts';
import { Glyph } from '../Glyph.tsx';
import type { GlyphName } from '../glyph-paths.ts';
import { Printed } from '../Printed.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { stringsFor } from '../strings/strings-for.ts';
import { dateEntry, nameEntry, printEntry } from './print-entry.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly names: Names;
  readonly language: InterfaceLanguage;
  readonly withSubject: boolean;
}

/** Answers that no scale holds: categories and dates. */
export function EntryList({ entries, names, language, withSubject }: Props) {
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <EntryRow key={entry.id} {...{ entry, names, language, withSubject }} />
      ))}
    </ul>
  );
}

function EntryRow({
  entry,
  names,
  language,
  withSubject,
}: Omit<Props, 'entries'> & { readonly entry: Entry }) {
  const t = stringsFor(language);
  const { printed, words } = printEntry(entry, names, language);
  const sign = signOf(entry);
  return (
    <li class={`entry ${entry.kind === 'page' ? 'is-here' : ''} rel-${sign ?? 'unmatched'}`}>
      {sign === null ? (
        <span class="glyph" />
      ) : (
        <Glyph name={sign} label={sign === 'primary' ? t.primary : t.relations[sign]} />
      )}
      <span class="who">
        <SourceLink
          name={nameEntry(entry, language)}
          address={entry.kind === 'page' ? null : linkToFigure(entry.url, entry.quote)}
          language={language}
        />
        <small>{dateEntry(entry, names, language, withSubject)}</small>
      </span>
      <span class="figure">{printed ? <Printed text={words} /> : words}</span>
    </li>
  );
}

function signOf({ kind, relation }: Entry): GlyphName | null {
  if (kind === 'primary' && relation !== 'scope') return 'primary';
  return relation;
}
