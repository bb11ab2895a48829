import type { DateTable } from '../../../language/date-table.ts';
import type { Numeral } from '../../numeral.ts';
import type { Reading } from '../../reading.ts';
import type { PartialDate } from '../../resolve-date.ts';
import { endsWith, isLength, isOpenMonth, isPlain, MONTHS, markEnd, skipLink } from './date-marks.ts';
import { readYear, yearBefore } from './read-year.ts';

/** A date while it is being read. */
export type OpenDate = { -readonly [K in keyof PartialDate]: PartialDate[K] };

export interface DateParts {
  readonly date: OpenDate;
  readonly start: number;
  readonly end: number;
  /** The first numeral that was not used. */
  readonly next: number;
}

const DAYS = 31;
const EACH_DAY = /^(?:\d|平均|最大|最多|约|約)/;
/** `6月18〜20日`, `6月18、19日`: the mark stands behind the second day. */
const TO_DAY = /^\s?[~∼〜–—至到、-]\s?[\d一二三四五六七八九十廿]{1,3}\s?[일日号號]/;

/** Reads the parts one by one, from the largest down. */
class PartReader implements DateParts {
  readonly date: OpenDate = {
    year: undefined,
    month: undefined,
    day: undefined,
    yearOffset: undefined,
    monthOffset: undefined,
    past: undefined,
    future: undefined,
  };
  start: number;
  end: number;
  next: number;
  readonly #reading: Reading;
  readonly #words: DateTable;

  constructor(reading: Reading, index: number, numeral: Numeral, words: DateTable) {
    this.#reading = reading;
    this.#words = words;
    this.start = numeral.start;
    this.end = numeral.start;
    this.next = index;
  }

  lead(numeral: Numeral): void {
    const { text } = this.#reading;
    const stated = readYear(numeral, text, this.#words);
    if (stated) {
      this.date.year = stated.year;
      this.start = stated.start;
      this.#took(stated.end);
      return;
    }
    const before = yearBefore(text, numeral.start, this.#words);
    const month = before ? undefined : endsWith(text, numeral.start, this.#words.relativeMonths);
    if (before?.year !== undefined) this.date.year = before.year;
    if (before?.yearOffset !== undefined) this.date.yearOffset = before.yearOffset;
    if (month) this.date.monthOffset = month.value;
    this.start = before?.start ?? month?.start ?? this.start;
  }

  month(): void {
    const numeral = this.#following(MONTHS);
    if (!numeral) return;
    const { text } = this.#reading;
    const end =
      markEnd(text, numeral, this.#words.month) ?? (isOpenMonth(text, numeral) ? numeral.end : undefined);
    if (end === undefined) return;
    this.date.month = numeral.min;
    this.#took(end);
  }

  day(): void {
    const numeral = this.#following(DAYS);
    const end = numeral && this.#dayEnd(numeral);
    if (!numeral || end === undefined) return;
    this.date.day = numeral.min;
    this.#took(end);
  }

  #dayEnd(numeral: Numeral): number | undefined {
    const { text } = this.#reading;
    const end = markEnd(text, numeral, this.#words.day);
    const hasMonth = this.date.month !== undefined;
    if (end === undefined)
      return hasMonth && TO_DAY.test(text.slice(numeral.end, numeral.end + 8)) ? numeral.end : undefined;
    const { lengthMarks, linkedLengthMarks, lengthLeads, notDay } = this.#words;
    // `1日2000万人`: on one day.
    if (!hasMonth && numeral.min === 1 && EACH_DAY.test(text.slice(end, end + 2))) return undefined;
    // `一日` alone is a day long; the first of a month is printed `1日`.
    if (!hasMonth && numeral.form === 'words' && numeral.min === 1) return undefined;
    if (!hasMonth && lengthLeads.before(text, numeral.start)) return undefined;
    const glued = hasMonth && numeral.start === this.end;
    if (!glued && isLength(text, end, hasMonth ? linkedLengthMarks : lengthMarks)) return undefined;
    return notDay.at(text, end) ? undefined : end;
  }

  #following(most: number): Numeral | undefined {
    const numeral = this.#reading.numerals[this.next];
    const near =
      isPlain(numeral, most) &&
      numeral.start >= this.end &&
      numeral.start <= skipLink(this.#reading.text, this.end, this.#words);
    return near ? numeral : undefined;
  }

  #took(end: number): void {
    this.end = end;
    this.next++;
  }
}

/** `2025년 1월 20일` `지난해 9월` `지난달 20일` `20일` `去年12月` → the calendar parts. */
export function readParts(reading: Reading, index: number, words: DateTable): DateParts | undefined {
  const numeral = reading.numerals[index];
  if (!numeral) return undefined;
  const reader = new PartReader(reading, index, numeral, words);
  reader.lead(numeral);
  if (reader.date.monthOffset === undefined) reader.month();
  const { month, year, yearOffset } = reader.date;
  if (month !== undefined || (year === undefined && yearOffset === undefined)) reader.day();
  return reader.next === index ? undefined : reader;
}
