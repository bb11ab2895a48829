import type { DateTable } from '../../language/date-table.ts';
import { dateDraft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import type { Parser, Reading } from '../reading.ts';
import { endsWith, isPlain, markEnd } from './cjk-date/date-marks.ts';
import { readYear } from './cjk-date/read-year.ts';

const MONTHS = 12;
const DAYS = 30;
const LAST_OF_FIRST_TEN = 10;
const FIRST_TEN = '初';
/** Behind a day that no word marks as one: a gap, or what follows a point in time. */
const APART = /^(?:$|[\s，。、；！？,.()（）:：]|[的是之那这這当當晚夜前后後]|中秋|元宵)/;

interface Month {
  readonly month: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function dayEnd({ text, pack }: Reading, day: Numeral | undefined, at: number): number | undefined {
  const early = text.startsWith(FIRST_TEN, at);
  if (!isPlain(day, early ? LAST_OF_FIRST_TEN : DAYS) || day.form !== 'words') return undefined;
  if (day.start !== at + (early ? 1 : 0) || pack.units.at(text, day.end)) return undefined;
  if (/[日号號月年]/.test(text[day.end] ?? '')) return undefined;
  const alone = day.min > LAST_OF_FIRST_TEN && APART.test(text.slice(day.end, day.end + 2));
  return early || alone ? day.end : undefined;
}

/** A month by name (`正月`) or by a spelled number; at the first numeral its name may lie before it. */
function monthAt(
  { text, numerals }: Reading,
  index: number,
  at: number | undefined,
  words: DateTable,
): Month | undefined {
  const numeral = numerals[index];
  if (!numeral) return undefined;
  const edge = text[numeral.start - 1] === FIRST_TEN ? numeral.start - 1 : numeral.start;
  const named = words.lunarMonths && endsWith(text, edge, words.lunarMonths);
  if (named && (at === undefined || named.start === at))
    return { month: named.value, start: named.start, end: edge, next: index };
  if (!isPlain(numeral, MONTHS) || numeral.form !== 'words') return undefined;
  if (at !== undefined && numeral.start !== at) return undefined;
  const end = markEnd(text, numeral, words.month);
  return end === undefined ? undefined : { month: numeral.min, start: numeral.start, end, next: index + 1 };
}

/** `三月初一` `正月三十` `二零零四年八月十五`: days of the traditional calendar; without a year they stay partial. */
export const parseLunarDay: Parser = {
  behind: ({ dates }) => (dates?.lunarMonths ? undefined : ''),
  read: (reading, index) => {
    const { text, numerals } = reading;
    const first = numerals[index];
    const words = reading.pack.dates;
    if (!words || !first) return undefined;
    if (!'年月 '.includes(text[first.end] ?? '-') && !'月初'.includes(text[first.start - 1] ?? '-'))
      return undefined;
    const stated = readYear(first, text, words);
    const month = monthAt(reading, index + (stated ? 1 : 0), stated?.end, words);
    const day = month && numerals[month.next];
    const end = month && dayEnd(reading, day, month.end);
    if (!month || !day || end === undefined) return undefined;
    const parts = { ...(stated ? { year: stated.year } : {}), month: month.month, day: day.min };
    return {
      draft: dateDraft(stated?.start ?? month.start, end, parts, null, 'lunar-day'),
      next: month.next + 1,
    };
  },
};
