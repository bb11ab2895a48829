import { formatDate } from '../note/format-date.ts';
import type { ComparedReference } from '../note/types.ts';
import { figureThere } from './figure-there.ts';
import type { PageReview, ReviewedNote } from './types.ts';
import { wordsFor } from './words.ts';

/** The review as a text to paste into notes or an article's file: figures first, then who else prints what. */
export function writeMarkdown(review: PageReview): string {
  const { page, title, language, generated, notes } = review;
  const w = wordsFor(language);
  const head = `# ${escaped(title)}\n\n<${escapedAddress(page)}>`;
  const foot = `---\n\n${w.made(formatDate(generated.slice(0, 10), language))}`;
  return `${[head, ...notes.map((each) => section(each, review)), foot].join('\n\n')}\n`;
}

function section({ note, review }: ReviewedNote, { language }: PageReview): string {
  const w = wordsFor(language);
  const { claim, topicName, title, message, references, leavesOut } = note;
  const state = review === undefined || review.state === 'open' ? '' : ` · ${w.states[review.state]}`;
  const lines = [
    `## ${escaped(claim.quote)}: ${escaped(topicName[language])}`,
    `**${escaped(title[language])}**${state}. ${escaped(message[language])}`,
  ];
  if (references.length > 0)
    lines.push(references.map((each) => bullet(each, note.names, language)).join('\n'));
  if (leavesOut !== null) lines.push(`*${w.leavesOut}* ${escaped(leavesOut[language])}`);
  if (review !== undefined && review.remark !== '') lines.push(quoted(`${w.remark}: ${review.remark}`));
  return lines.join('\n\n');
}

function bullet(
  reference: ComparedReference,
  names: ReviewedNote['note']['names'],
  language: PageReview['language'],
): string {
  const w = wordsFor(language);
  const { outlet, published, url, relation } = reference;
  const name = escaped(outlet[language]);
  const linked = url === null ? name : `[${name}](<${escapedAddress(url)}>)`;
  const date = published === null ? w.dateUnknown : formatDate(published, language);
  const figure = escaped(figureThere(reference, names, language));
  return `- ${linked}, ${date}: ${figure} (${w.relations[relation]})`;
}

function quoted(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `> ${escaped(line)}`)
    .join('\n');
}

/** What a page prints must not become markup, a link or HTML in somebody's document. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll(/[\\`*_[\]<>#|~!&]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}

function escapedAddress(url: string): string {
  return url.replaceAll(/[<>\s\\]/g, encodeURIComponent);
}
