import type { InterfaceLanguage } from '../lib/language/types.ts';
import type { ComparedReference, Note } from '../lib/note/types.ts';
import { formatValue } from './figures/format-value.ts';
import { glossFigure } from './figures/gloss-figure.ts';
import { closestReferences } from './list/closest-references.ts';
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
        <span key={reference.doc + reference.quote}>
          {i > 0 && ', '}
          <Other reference={reference} language={language} />
        </span>
      ))}
      {more > 0 && ` ${t.andMore(more)}`}
    </span>
  );
}

function Other({ reference, language }: { reference: ComparedReference; language: InterfaceLanguage }) {
  const { outlet, quote, value, approx } = reference;
  if (quote === null) return <>{`${outlet[language]} ${formatValue(value, approx, language)}`}</>;
  const gloss = glossFigure(quote, value, approx, language);
  return (
    <>
      {outlet[language]} <Printed text={quote} />
      {gloss !== null && ` (${gloss})`}
    </>
  );
}
