import type { DateTable } from '../../../language/date-table.ts';
import type { Numeral } from '../../numeral.ts';
import { endsWith, isLength, markEnd } from './date-marks.ts';

export interface StatedYear {
  readonly year: number;
  readonly start: number;
  /** Behind the word for year. */
  readonly end: number;
}

const CENTURY_TURN = 50;
const ROUND = 100;
/** A month behind the word for year. */
const MONTH_FOLLOWS = /^[年년]\s?[\d一二三四五六七八九十正]{1,3}(?:[~∼〜–—至-]\d{1,2})?[월月]/;

const isFourDigits = ({ scale, min, max }: Numeral): boolean =>
  scale === 1 && min === max && min >= 1000 && min <= 2200 && Number.isInteger(min);

const inCentury = (two: number): number => two + (two >= CENTURY_TURN ? 1900 : 2000);

/** `七八年` may be seven or eight years; `九八年` is a year. */
const isNeighbour = (two: number): boolean => two % 10 === Math.floor(two / 10) + 1;

/** Two digits (`08年`, `95년 1월`, `30年度`), or three where a month follows (`三六七年一月`). */
function shortYear(numeral: Numeral, end: number, text: string, words: DateTable): number | undefined {
  const { start, scale, min, form } = numeral;
  const digits = numeral.end - start;
  if (scale !== 1 || !Number.isInteger(min)) return undefined;
  const month = MONTH_FOLLOWS.test(text.slice(end - 1, end + 8));
  if (digits === 3) return form === 'words' && month ? min : undefined;
  if (digits !== 2 || min > 99) return undefined;
  if (form === 'words' && !isNeighbour(min)) return inCentury(min);
  const stated =
    month || /[0零〇]/.test(text[start] ?? '') || words.afterShortYear.at(text, end) !== undefined;
  return stated ? inCentury(min) : undefined;
}

/** The year that a numeral and its mark state: four digits, an era's count, or a short form. */
export function readYear(numeral: Numeral, text: string, words: DateTable): StatedYear | undefined {
  const end = markEnd(text, numeral, words.year);
  if (end === undefined) return undefined;
  if (isFourDigits(numeral)) {
    const length = numeral.min % ROUND === 0 && isLength(text, end, words.lengthMarks);
    return length ? undefined : { year: numeral.min, start: numeral.start, end };
  }
  const era = Number.isInteger(numeral.min) ? endsWith(text, numeral.start, words.eras) : undefined;
  if (era) return { year: era.value + numeral.min, start: era.start, end };
  const year = shortYear(numeral, end, text, words);
  return year === undefined ? undefined : { year, start: numeral.start, end };
}

const FIRST_YEAR = '元年';

/** The year said before `at` without a numeral: `去年`, `令和元年`. */
export function yearBefore(
  text: string,
  at: number,
  words: DateTable,
): { readonly year?: number; readonly yearOffset?: number; readonly start: number } | undefined {
  const edge = text.startsWith(FIRST_YEAR, at - FIRST_YEAR.length) ? at - FIRST_YEAR.length : undefined;
  const era = edge === undefined ? undefined : endsWith(text, edge, words.eras);
  if (era) return { year: era.value + 1, start: era.start };
  const relative = endsWith(text, at, words.relativeYears);
  return relative && { yearOffset: relative.value, start: relative.start };
}
