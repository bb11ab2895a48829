import { isOwnDocument } from '../lib/corpus/own-document.ts';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import { formatDate } from '../lib/note/format-date.ts';
import { glossFigure } from '../lib/note/gloss-figure.ts';
import type { ComparedReference } from '../lib/note/types.ts';
import { figureOf } from './figures/figure-of.ts';
import { linkToFigure } from './figures/link-to-figure.ts';
import type { Names } from './figures/name-of.ts';
import { nameSubject } from './figures/name-subject.ts';
import { printedThere } from './figures/printed-there.ts';
import { Glyph } from './Glyph.tsx';
import { referenceId } from './list/reference-id.ts';
import { Printed } from './Printed.tsx';
import { SourceLink } from './SourceLink.tsx';
import { cardWordsFor } from './strings/card-words-for.ts';

/** A figure longer than this takes a line of its own. */
const LONG = 14;

interface Props {
  readonly reference: ComparedReference;
  readonly names: Names;
  readonly language: InterfaceLanguage;
  readonly lifted: boolean;
  readonly onLift: (id: string | null) => void;
}

export function SourceRow({ reference, names, language, lifted, onLift }: Props) {
  const t = cardWordsFor(language);
  const { kind, relation, published } = reference;
  const primary = kind === 'primary';
  // Another basis is said by the sign as well: a primary source is then no measure for this figure.
  const sign = primary && relation !== 'scope' ? 'primary' : relation;
  const note = noteOn(reference, names, language);
  const figure = printedThere(reference) ?? figureOf(reference, names, language);
  const long = figure.length > LONG ? 'is-long' : '';
  return (
    <li
      class={`source rel-${sign} ${primary ? 'is-primary' : ''} ${long} ${lifted ? 'is-lifted' : ''}`}
      onPointerEnter={() => onLift(referenceId(reference))}
      onPointerLeave={() => onLift(null)}
    >
      <Glyph name={sign} label={primary ? `${t.primary}, ${t.relations[relation]}` : t.relations[relation]} />
      <div>
        <SourceLink
          name={reference.outlet[language]}
          address={linkToFigure(reference.url, reference.quote)}
          language={language}
        />{' '}
        <span class={note === '' ? '' : 'line'}>
          <span class="date">{published === null ? t.dateUnknown : formatDate(published, language)}</span>
          {note !== '' && (
            <>
              {' · '}
              <span class="note">{note}</span>
            </>
          )}
        </span>
      </div>
      <Figure reference={reference} names={names} language={language} />
    </li>
  );
}

function Figure({ reference, names, language }: Pick<Props, 'reference' | 'names' | 'language'>) {
  const { value, approx } = reference;
  const quote = printedThere(reference);
  if (quote === null) return <span class="figure">{figureOf(reference, names, language)}</span>;
  const gloss = glossFigure(quote, value, approx, language);
  return (
    <span class="figure">
      <Printed text={quote} />
      {gloss !== null && <small>{gloss}</small>}
    </span>
  );
}

/** What sets the source apart: that it is primary, a blog or a noticeboard, and the slot in which its basis differs. */
function noteOn(
  { doc, kind, relation, slot, subject }: ComparedReference,
  names: Names,
  language: InterfaceLanguage,
): string {
  const t = cardWordsFor(language);
  const basis =
    slot === 'subject' && subject !== ''
      ? nameSubject(names, subject, language, t.slotSubject)
      : ((slot && t.slots[slot]) ?? t.slots.other);
  return [
    isOwnDocument(doc) ? t.own : '',
    kind === 'primary' ? t.primary : (t.kinds[kind] ?? ''),
    kind === 'primary' && relation === 'differs' ? t.differs : '',
    relation === 'scope' ? basis : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
