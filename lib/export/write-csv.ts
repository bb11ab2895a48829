import type { ComparedReference } from '../note/types.ts';
import { figureThere } from './figure-there.ts';
import type { PageReview, ReviewedNote } from './types.ts';
import { wordsFor } from './words.ts';

/** Without it spreadsheets take Korean for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

type Cell = string | number;

/** One row for each reference of each note, as RFC 4180 has it; a note without references has one row. */
export function writeCsv(review: PageReview): string {
  const rows = review.notes.flatMap((each, at) => rowsOf(each, at + 1, review));
  const lines = [wordsFor(review.language).columns, ...rows].map((row) => row.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function rowsOf(each: ReviewedNote, number: number, review: PageReview): Cell[][] {
  const { references } = each.note;
  const first = noteCells(each, number, review);
  const last = [review.page, review.title];
  if (references.length === 0) return [[...first, '', '', '', '', '', ...last]];
  return references.map((reference) => [...first, ...referenceCells(reference, each, review), ...last]);
}

function noteCells({ note, review }: ReviewedNote, number: number, { language }: PageReview): Cell[] {
  const w = wordsFor(language);
  const { claim, topicName, relation, message } = note;
  const figure = 'unit' in claim.value ? claim.value : undefined;
  return [
    number,
    topicName[language],
    claim.quote,
    figure?.min ?? '',
    // An open end has no number.
    figure === undefined || !Number.isFinite(figure.max) ? '' : figure.max,
    figure?.unit ?? '',
    w.relations[relation],
    message[language],
    w.states[review?.state ?? 'open'],
    review?.remark ?? '',
    review === undefined ? '' : new Date(review.changed).toISOString(),
  ];
}

function referenceCells(
  reference: ComparedReference,
  { note }: ReviewedNote,
  { language }: PageReview,
): Cell[] {
  const { outlet, published, url, relation } = reference;
  return [
    outlet[language],
    published ?? '',
    figureThere(reference, note.names, language),
    wordsFor(language).relations[relation],
    url ?? '',
  ];
}

/** Signs with which spreadsheets take a cell for a formula, wide forms among them. */
const FORMULA = /^[\s\ufeff]*[=+\-@＝＋－＠|%]/;

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
