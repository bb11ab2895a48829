import type { DateWords } from '../../language/date-words.ts';
import { type Draft, dateDraft, spanDraft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import type { Parser, Reading } from '../reading.ts';
import type { PartialDate } from '../resolve-date.ts';

interface Parts {
  readonly date: PartialDate;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const MONTHS = 12;
const DAYS = 31;
const QUARTERS = 4;
const MONTHS_IN_QUARTER = 3;
const CENTURY_TURN = 50;
const LOOK_BACK = 6;

const startsWithAny = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word, at));

const skipLink = (text: string, at: number, words: DateWords): number =>
  at + (startsWithAny(text, at, words.links)?.length ?? 0);

const isYear = (n: Numeral): boolean =>
  n.scale === 1 && n.min === n.max && n.min >= 1000 && n.min <= 2200 && Number.isInteger(n.min);
const plain = (n: Numeral | undefined, most: number): n is Numeral =>
  n !== undefined &&
  n.approx === undefined &&
  n.form !== 'vague' &&
  Number.isInteger(n.min) &&
  n.min === n.max &&
  n.min >= 1 &&
  n.min <= most &&
  n.end - n.start <= 3;

/** The end of a calendar mark right behind a numeral; undefined when it makes a length of time instead. */
function mark(
  text: string,
  numeral: Numeral,
  marks: readonly string[],
  words: DateWords,
): number | undefined {
  const at = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
  const found = startsWithAny(text, at, marks);
  if (!found) return undefined;
  const end = at + found.length;
  const length = startsWithAny(text, end, words.lengthMarks);
  // `12日である` is a copula, `12日で` a length of time.
  return length && !(length === 'で' && /^(?:ある|す|は|も|し)/.test(text.slice(end + 1, end + 3)))
    ? undefined
    : end;
}

function endsWith(
  text: string,
  at: number,
  words: Readonly<Record<string, number>>,
): { value: number; start: number } | undefined {
  const edge = text[at - 1] === ' ' ? at - 1 : at;
  const window = text.slice(Math.max(0, edge - LOOK_BACK), edge);
  for (const [word, value] of Object.entries(words))
    if (window.endsWith(word)) return { value, start: edge - word.length };
  return undefined;
}

/** The year a numeral states: four digits, an era's count, or two digits (`08年`, `95년 1월`). */
function yearOf(
  numeral: Numeral,
  reading: Reading,
  words: DateWords,
): { readonly year: number; readonly start: number } | undefined {
  const { text } = reading;
  if (isYear(numeral)) return { year: numeral.min, start: numeral.start };
  const era = Number.isInteger(numeral.min) ? endsWith(text, numeral.start, words.eras) : undefined;
  if (era) return { year: era.value + numeral.min, start: era.start };
  if (numeral.end - numeral.start !== 2 || numeral.scale !== 1 || numeral.min > 99) return undefined;
  const dated =
    /^[0零〇]/.test(text[numeral.start] ?? '') ||
    /^.\s?[\d一二三四五六七八九十]{1,2}[월月]/.test(text.slice(numeral.end, numeral.end + 6));
  return dated
    ? { year: numeral.min + (numeral.min >= CENTURY_TURN ? 1900 : 2000), start: numeral.start }
    : undefined;
}

/** Reads the parts one by one, from the largest down. */
class PartReader {
  readonly date: { -readonly [K in keyof PartialDate]: PartialDate[K] } = {};
  start: number;
  end: number;
  next: number;
  readonly #reading: Reading;
  readonly #words: DateWords;

  constructor(reading: Reading, index: number, numeral: Numeral, words: DateWords) {
    this.#reading = reading;
    this.#words = words;
    this.start = numeral.start;
    this.end = numeral.start;
    this.next = index;
  }

  lead(numeral: Numeral): void {
    const { text } = this.#reading;
    const stated = yearOf(numeral, this.#reading, this.#words);
    const end = stated && mark(text, numeral, this.#words.year, this.#words);
    if (stated && end !== undefined) {
      this.date.year = stated.year;
      this.start = stated.start;
      this.#took(end);
      return;
    }
    const year = endsWith(text, numeral.start, this.#words.relativeYears);
    const month = year ? undefined : endsWith(text, numeral.start, this.#words.relativeMonths);
    if (year) this.date.yearOffset = year.value;
    if (month) this.date.monthOffset = month.value;
    this.start = (year ?? month)?.start ?? this.start;
  }

  part(key: 'month' | 'day', most: number, marks: readonly string[]): void {
    const numeral = this.#reading.numerals[this.next];
    if (
      !plain(numeral, most) ||
      numeral.start < this.end ||
      numeral.start > skipLink(this.#reading.text, this.end, this.#words)
    )
      return;
    const end = mark(this.#reading.text, numeral, marks, this.#words);
    if (end === undefined) return;
    this.date[key] = numeral.min;
    this.#took(end);
  }

  #took(end: number): void {
    this.end = end;
    this.next++;
  }
}

/** `2025년 1월 20일` `지난해 9월` `지난달 20일` `20일` `去年12月` → the calendar parts. */
function readParts(reading: Reading, index: number, words: DateWords): Parts | undefined {
  const numeral = reading.numerals[index];
  if (!numeral) return undefined;
  const reader = new PartReader(reading, index, numeral, words);
  reader.lead(numeral);
  if (reader.date.monthOffset === undefined) reader.part('month', MONTHS, words.month);
  const { month, year, yearOffset } = reader.date;
  if (month !== undefined || (year === undefined && yearOffset === undefined))
    reader.part('day', DAYS, words.day);
  return reader.next === index ? undefined : reader;
}

const PAST = /(?:지난|上)\s?$/;
const FUTURE = /오는\s?$/;
/** Before a bare `2号` these make it a day; after a name it numbers a thing (`萤火二号`). */
const BEFORE_BARE_DAY = /(?:^|[\s在于於到至从從自本当當上下年月的和与及、，。,(（])$/;

/** `号` behind a bare number is a day only where a preposition or a gap stands before it. */
function isNumbered(text: string, { start, end, date }: Parts): boolean {
  return (
    date.month === undefined &&
    date.day !== undefined &&
    /[号號]/.test(text[end - 1] ?? '') &&
    !BEFORE_BARE_DAY.test(text.slice(Math.max(0, start - 1), start))
  );
}

/** A calendar mark stands behind the number. */
function mayBeDate({ text, numerals }: Reading, index: number, words: DateWords): boolean {
  const end = numerals[index]?.end ?? 0;
  const at = text[end] === ' ' ? end + 1 : end;
  return [words.year, words.month, words.day, words.quarter].some(
    (marks) => startsWithAny(text, at, marks) !== undefined,
  );
}

/** Calendar dates of Korean, Chinese and Japanese. */
export const parseCjkDate: Parser = (reading, index) => {
  const words = reading.pack.dates;
  if (!words || !mayBeDate(reading, index, words)) return undefined;
  const quarter = parseQuarter(reading, index, words);
  if (quarter) return quarter;
  const parts = readParts(reading, index, words);
  if (!parts) return undefined;
  const { text, published } = reading;
  if (isNumbered(text, parts)) return { draft: undefined, next: parts.next };
  const before = text.slice(Math.max(0, parts.start - 3), parts.start);
  const tense = {
    ...(PAST.test(before) ? { past: true } : {}),
    ...(FUTURE.test(before) ? { future: true } : {}),
  };
  const draft = dateDraft(parts.start, parts.end, { ...parts.date, ...tense }, published, 'cjk-date');
  if (draft.date === 'XXXX') return undefined;
  const period = withPeriod(draft, reading, words, parts);
  return { draft: period ?? draft, next: parts.next };
};

/** `1990년대`, `2025년 상반기`: a period that the year just read begins. */
function withPeriod(
  draft: Draft,
  { text }: Reading,
  words: DateWords,
  { date, end }: Parts,
): Draft | undefined {
  const { year, month } = date;
  if (year === undefined || month !== undefined) return undefined;
  const decade = year % 10 === 0 ? startsWithAny(text, end, words.decade) : undefined;
  if (decade) return { ...draft, end: end + decade.length, date: `${year}-01-01/${year + 9}-12-31` };
  const at = skipLink(text, end, words);
  const half = Object.entries(words.halves).find(([word]) => text.startsWith(word, at));
  return (
    half &&
    spanDraft(
      draft.start,
      at + half[0].length,
      String(year),
      half[1] === 1 ? 1 : 7,
      half[1] === 1 ? 6 : 12,
      'half',
    )
  );
}

interface Year {
  readonly year: string;
  readonly start: number;
}

/** The year before a quarter: stated, relative (`올해 3분기`) or the article's own. */
function yearOfQuarter(reading: Reading, numeral: Numeral, stated: Year | undefined, words: DateWords): Year {
  if (stated) return stated;
  const { text, published } = reading;
  const at = text[numeral.start - 1] === '第' ? numeral.start - 1 : numeral.start;
  const relative = endsWith(text, at, words.relativeYears);
  // A quarter that has not begun by the article's month is last year's.
  const ahead = !relative && numeral.min * MONTHS_IN_QUARTER - 2 > Number(published?.slice(5, 7) || 12);
  const year = published
    ? String(Number(published.slice(0, 4)) + (relative?.value ?? 0) - (ahead ? 1 : 0))
    : 'XXXX';
  return { year, start: relative?.start ?? at };
}

/** `3분기`, `올해 3분기`, `2024년 4분기`, `第三季度`: three months of a year. */
function parseQuarter(reading: Reading, index: number, words: DateWords): ReturnType<Parser> {
  const { text, numerals } = reading;
  const first = numerals[index];
  const read = first && yearOf(first, reading, words);
  const yearEnd = first && read ? mark(text, first, words.year, words) : undefined;
  const stated = read && yearEnd !== undefined ? { year: String(read.year), start: read.start } : undefined;
  const numeral = stated ? numerals[index + 1] : first;
  if (!plain(numeral, QUARTERS) || numeral.form === 'mixed') return undefined;
  const word = startsWithAny(text, numeral.end, words.quarter);
  const end = numeral.end + (word?.length ?? 0);
  if (!word || /^(?:연속|째|비|만)/.test(text.slice(end, end + 2))) return undefined;
  if (
    yearEnd !== undefined &&
    (numeral.start - yearEnd > 2 || !/^[ の的]?第?$/.test(text.slice(yearEnd, numeral.start)))
  )
    return undefined;
  const { year, start } = yearOfQuarter(reading, numeral, stated, words);
  const from = numeral.min * MONTHS_IN_QUARTER - 2;
  return { draft: spanDraft(start, end, year, from, from + 2, 'quarter'), next: index + (stated ? 2 : 1) };
}
