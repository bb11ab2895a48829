import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { formatDate } from '../../lib/note/format-date.ts';
import type { ComparedReference, Note } from '../../lib/note/types.ts';
import { cardWordsFor } from '../strings/card-words-for.ts';
import { figureOf } from './figure-of.ts';
import { linkToFigure } from './link-to-figure.ts';
import type { Names } from './name-of.ts';
import { printedThere } from './printed-there.ts';

/** Signs that mean something to Markdown, and what a page might slip into them. */
const SIGNS = /[\\`*_{}[\]()<>#+!|~-]/g;

/** A note as Markdown for the clipboard; every name and figure is text there, whatever signs it holds. */
export function citeNoteInMarkdown(note: Note, language: InterfaceLanguage): string {
  const t = cardWordsFor(language);
  const head = `**${plain(note.topicName[language])}**: ${plain(note.claim.quote)} (${t.thisPage})`;
  const relation = plain(`${note.title[language]}. ${note.message[language]}`);
  const within = note.within.map(({ quote }) => `- ${t.withinPage}: ${plain(quote)}`);
  const others = note.references.map((each) => citeReference(each, note.names, language));
  return [head, '', relation, '', ...others, ...within].join('\n');
}

function citeReference(reference: ComparedReference, names: Names, language: InterfaceLanguage): string {
  const { outlet, published, url } = reference;
  const date = published === null ? cardWordsFor(language).dateUnknown : formatDate(published, language);
  const figure = printedThere(reference) ?? figureOf(reference, names, language);
  const address = linkToFigure(url, printedThere(reference));
  const name = plain(outlet[language]);
  const source =
    address === null ? name : `[${name}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  return `- ${source}, ${plain(date)}: ${plain(figure)}`;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(SIGNS, '\\$&');
}
