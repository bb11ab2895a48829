import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { Note } from '../lib/note/types.ts';
import { Glyph } from './Glyph.tsx';
import { Printed } from './Printed.tsx';
import { cardWordsFor } from './strings/card-words-for.ts';

/** A figure longer than this takes a line of its own. */
const LONG = 12;

/** The other figures of this page that do not fit with the note's own. */
export function WithinPage({
  note,
  language,
}: {
  readonly note: Note;
  readonly language: InterfaceLanguage;
}) {
  const t = cardWordsFor(language);
  if (note.within.length === 0) return null;
  return (
    <ul class="sources" aria-label={t.withinPage}>
      {note.within.map(({ start, quote }) => (
        <li key={start} class={`source rel-internal ${quote.length > LONG ? 'is-long' : ''}`}>
          <Glyph name="internal" label={t.relations.internal} />
          <div>
            <span class="name">{t.withinPage}</span>
          </div>
          <span class="figure">
            <Printed text={quote} />
          </span>
        </li>
      ))}
    </ul>
  );
}
