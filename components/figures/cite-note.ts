import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { formatDate } from '../../lib/note/format-date.ts';
import type { ComparedReference, Note } from '../../lib/note/types.ts';
import { cardWordsFor } from '../strings/card-words-for.ts';
import { figureOf } from './figure-of.ts';
import { linkToFigure } from './link-to-figure.ts';
import type { Names } from './name-of.ts';
import { printedThere } from './printed-there.ts';

/** A note as plain text for the clipboard: who printed what, when and where. */
export function citeNote(note: Note, language: InterfaceLanguage): string {
  const t = cardWordsFor(language);
  const head = `${note.topicName[language]}: ${note.claim.quote} (${t.thisPage})`;
  const relation = `${note.title[language]}. ${note.message[language]}`;
  const within = note.within.map(({ quote }) => `- ${t.withinPage}: ${quote}`);
  return [
    head,
    relation,
    ...note.references.map((each) => citeReference(each, note.names, language)),
    ...within,
  ].join('\n');
}

function citeReference(reference: ComparedReference, names: Names, language: InterfaceLanguage): string {
  const t = cardWordsFor(language);
  const date = reference.published === null ? t.dateUnknown : formatDate(reference.published, language);
  const figure = printedThere(reference) ?? figureOf(reference, names, language);
  const address = linkToFigure(reference.url, null);
  return `- ${reference.outlet[language]} (${date}): ${figure}${address === null ? '' : ` ${address}`}`;
}
