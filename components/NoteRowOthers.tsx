import type { InterfaceLanguage } from '../lib/language/types.ts';
import { glossFigure } from '../lib/note/gloss-figure.ts';
import type { ListedNote, NamedReference } from '../lib/note/types.ts';
import { figureOf } from './figures/figure-of.ts';
import type { Names } from './figures/name-of.ts';
import { printedThere } from './figures/printed-there.ts';
import { Printed } from './Printed.tsx';
import { stringsFor } from './strings/strings-for.ts';

interface Props {
  readonly note: ListedNote;
  readonly language: InterfaceLanguage;
}

/** Who else prints what, in one line; within a page the sentence says it better. */
export function NoteRowOthers({ note, language }: Props) {
  const t = stringsFor(language);
  const { message, named, more, names } = note;
  if (message !== null) return <span class="others">{message[language]}</span>;
  if (named.length + more === 0) return <span class="others">{t.relations.unmatched}</span>;
  return (
    <span class="others">
      {named.map((reference, i) => (
        <Other
          key={reference.outlet.en}
          reference={reference}
          names={names}
          language={language}
          tail={i < named.length - 1 ? ', ' : ''}
        />
      ))}
      {more > 0 && ` ${t.andMore(more)}`}
    </span>
  );
}

interface OtherProps {
  readonly reference: NamedReference;
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
      {gloss === null ? (
        tail.slice(1)
      ) : (
        <>
          {' '}
          <span class="whole">{`(${gloss})${tail.trim()}`}</span>
          {tail.slice(1)}
        </>
      )}
    </>
  );
}
