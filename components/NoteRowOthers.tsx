import type { InterfaceLanguage } from '../lib/language/types.ts';
import { glossFigure } from '../lib/note/gloss-figure.ts';
import type { ComparedReference, Note } from '../lib/note/types.ts';
import { figureOf } from './figures/figure-of.ts';
import type { Names } from './figures/name-of.ts';
import { printedThere } from './figures/printed-there.ts';
import { closestReferences } from './list/closest-references.ts';
import { referenceId } from './list/reference-id.ts';
import { Printed } from './Printed.tsx';
import { stringsFor } from './strings/strings-for.ts';

interface Props {
  readonly note: Note;
  readonly language: InterfaceLanguage;
}

/** Who else prints what, in one line; within a page the sentence says it better. */
export function NoteRowOthers({ note, language }: Props) {
  const t = stringsFor(language);
  if (note.relation === 'internal') return <span class="others">{note.message[language]}</span>;
  if (note.references.length === 0) return <span class="others">{t.relations.unmatched}</span>;
  const { named, more } = closestReferences(note);
  return (
    <span class="others">
      {named.map((reference, i) => (
        <Other
          key={referenceId(reference)}
          reference={reference}
          names={note.names}
          language={language}
          tail={i < named.length - 1 ? ', ' : ''}
        />
      ))}
      {more > 0 && ` ${t.andMore(more)}`}
    </span>
  );
}

interface OtherProps {
  readonly reference: ComparedReference;
  readonly names: Names;
  readonly language: InterfaceLanguage;
  /** What parts it from the next; it stays on the figure's line. */
  readonly tail: string;
}

function Other({ reference, names, language, tail }: OtherProps) {
  const { outlet, value, approx } = reference;
  const quote = printedThere(reference);
  const name = outlet[language];
  if (quote === null) return <>{`${name} ${figureOf(reference, names, language)}${tail}`}</>;
  const gloss = glossFigure(quote, value, approx, language);
  return (
    <>
      {name}{' '}
      <span class="whole">
        <Printed text={quote} />
        {gloss === null && tail.trim()}
      </span>
      {gloss === null ? tail.slice(1) : ` (${gloss})${tail}`}
    </>
  );
}
