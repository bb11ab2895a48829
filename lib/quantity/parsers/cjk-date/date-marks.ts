import type { DateTable } from '../../../language/date-table.ts';
import { codeAt } from '../../../text/code-at.ts';
import { beforeGap, behindGap } from '../../../text/gap.ts';
import { letterTable } from '../../../text/letter-table.ts';
import type { PhraseEnd, PhraseEnds } from '../../../text/phrase-ends.ts';
import type { PhraseTable } from '../../../text/phrase-table.ts';
import type { Numeral } from '../../numeral.ts';

export const MONTHS = 12;

export const skipLink = (text: string, at: number, words: DateTable): number =>
  words.links.at(text, at)?.end ?? at;

/** The longest word that ends at `at`, or before the gap there. */
export const endsWith = (
  text: string,
  at: number,
  words: PhraseEnds<number>,
): PhraseEnd<number> | undefined => words.before(text, beforeGap(text, at));

/** The end of a calendar mark right behind a numeral; a gap may part them. */
export const markEnd = (text: string, numeral: Numeral, marks: PhraseTable<true>): number | undefined =>
  marks.at(text, behindGap(text, numeral.end))?.end;

/** `12日である` is a copula, `12日で` a length of time; `12日中に` is by that day. */
const COPULA = /^(?:で(?:ある|す|は|も|し|、)|中に)/;

/** What stands at `at` makes a length of time of the number and mark before it. */
export const isLength = (text: string, at: number, marks: PhraseTable<true>): boolean =>
  marks.at(text, at) !== undefined && !COPULA.test(text.slice(at, at + 3));

/** `4〜6月`: the mark stands behind the second month. */
const TO_MONTH = /^\s?[~∼〜–—至到-]\s?(?:1[0-2]|\d|[一二三四五六七八九十]{1,2})\s?[月월]/;
export const OPEN_MONTH_JOINERS = '~∼〜–—至到-';
const JOINERS = letterTable([[OPEN_MONTH_JOINERS, 1]]);

export const isOpenMonth = (text: string, { end, max }: Numeral): boolean =>
  max <= MONTHS &&
  JOINERS[codeAt(text, behindGap(text, end))] === 1 &&
  TO_MONTH.test(text.slice(end, end + 8));

/** A small whole number that may stand in a calendar. */
export const isPlain = (numeral: Numeral | undefined, most: number): numeral is Numeral =>
  numeral !== undefined &&
  numeral.approx === undefined &&
  numeral.form !== 'vague' &&
  Number.isInteger(numeral.min) &&
  numeral.min === numeral.max &&
  numeral.min >= 1 &&
  numeral.min <= most &&
  numeral.end - numeral.start <= 3;
