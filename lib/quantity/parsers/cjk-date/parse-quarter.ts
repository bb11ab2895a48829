import type { DateTable } from '../../../language/date-table.ts';
import { monthsOfQuarter, yearOfQuarter as quarterYear } from '../../calendar.ts';
import { spanDraft } from '../../draft.ts';
import type { Numeral } from '../../numeral.ts';
import type { Parsed, Reading } from '../../reading.ts';
import { endsWith, isPlain } from './date-marks.ts';
import { readYear, type StatedYear } from './read-year.ts';

const QUARTERS = 4;

interface Year {
  readonly year: string;
  readonly start: number;
}

/** The year of a quarter: stated, relative (`올해 3분기`) or the article's own. */
function yearOfQuarter(
  reading: Reading,
  numeral: Numeral,
  stated: StatedYear | undefined,
  words: DateTable,
): Year {
  if (stated) return { year: String(stated.year), start: stated.start };
  const { text, published } = reading;
  const at = /[第前]/.test(text[numeral.start - 1] ?? '') ? numeral.start - 1 : numeral.start;
  const relative = endsWith(text, at, words.relativeYears);
  if (!published) return { year: 'XXXX', start: relative?.start ?? at };
  return relative
    ? { year: String(Number(published.slice(0, 4)) + relative.value), start: relative.start }
    : { year: String(quarterYear(numeral.min, published)), start: at };
}

const JOINER = /^\s?[~∼〜–—-]\s?$/;

/** `2023년 1~3분기`: the year before the first of them; undefined where no range goes before. */
function yearOfRange({ text, numerals }: Reading, index: number, words: DateTable): string | undefined {
  const [year, first, last] = [numerals[index - 2], numerals[index - 1], numerals[index]];
  if (!first || !last || !JOINER.test(text.slice(first.end, last.start))) return undefined;
  const stated = year && readYear(year, text, words);
  return stated && first.start - stated.end <= 1 ? String(stated.year) : undefined;
}

const isQuarter = (numeral: Numeral | undefined, text: string, words: DateTable): boolean =>
  numeral !== undefined && words.quarter.at(text, numeral.end) !== undefined;

/** `3분기`, `올해 3분기`, `2024년 4분기`, `第三季度`: three months of a year. */
export function parseQuarter(reading: Reading, index: number, words: DateTable): Parsed {
  const { text, numerals } = reading;
  const [first, second] = [numerals[index], numerals[index + 1]];
  if (!isQuarter(first, text, words) && !isQuarter(second, text, words)) return undefined;
  const stated = first && readYear(first, text, words);
  const numeral = stated ? second : first;
  if (!isPlain(numeral, QUARTERS) || numeral.form === 'mixed') return undefined;
  const end = words.quarter.at(text, numeral.end)?.end;
  if (end === undefined || /^(?:연속|째|비|만|連続|连续|ぶり|連|間)/.test(text.slice(end, end + 2)))
    return undefined;
  const gap = stated ? text.slice(stated.end, numeral.start) : '';
  if (!/^[ の的]?[第前]?$/.test(gap)) return undefined;
  const { year: named, start } = yearOfQuarter(reading, numeral, stated, words);
  const year = yearOfRange(reading, index, words) ?? named;
  const [opens, last] = monthsOfQuarter(numeral.min);
  // `前三季度`: all of them up to the third.
  const from = text[numeral.start - 1] === '前' ? 1 : opens;
  return { draft: spanDraft(start, end, year, from, last, 'quarter'), next: index + (stated ? 2 : 1) };
}
