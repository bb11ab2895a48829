import type { DateWords } from '../../language/date-words.ts';
import type { Draft, Parser, Reading } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import { type PartialDate, resolveDate } from '../resolve-date.ts';

interface Parts extends PartialDate {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const startsWithAny = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word, at));

const spaces = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);

const isYear = (n: Numeral): boolean =>
  n.scale === 1 && n.min === n.max && n.min >= 1000 && n.min <= 2200 && Number.isInteger(n.min);
const plain = (n: Numeral | undefined, most: number): n is Numeral =>
  n !== undefined &&
  n.scale === 1 &&
  n.approx === undefined &&
  Number.isInteger(n.min) &&
  n.min >= 1 &&
  n.min <= most &&
  n.end - n.start <= 3;

/** The mark of a calendar part right behind a numeral; undefined when it makes a length of time instead. */
function mark(
  reading: Reading,
  numeral: Numeral,
  marks: readonly string[],
  words: DateWords,
): number | undefined {
  const at = numeral.end;
  const found =
    startsWithAny(reading.text, at, marks) ??
    (reading.text[at] === ' ' ? startsWithAny(reading.text, at + 1, marks) : undefined);
  if (!found) return undefined;
  const end = (reading.text[at] === ' ' ? at + 1 : at) + found.length;
  return startsWithAny(reading.text, end, words.lengthMarks) ? undefined : end;
}

function endsAt(
  text: string,
  at: number,
  words: Readonly<Record<string, number>>,
): { value: number; start: number } | undefined {
  const edge = text[at - 1] === ' ' ? at - 1 : at;
  const window = text.slice(Math.max(0, edge - 6), edge);
  for (const [word, value] of Object.entries(words))
    if (window.endsWith(word)) return { value, start: edge - word.length };
  return undefined;
}

/** `2025년 1월 20일` `지난해 9월` `지난달 20일` `20일` `去年12月` → the calendar parts, from the largest down. */
function readParts(reading: Reading, index: number, words: DateWords): Parts | undefined {
  const { text, numerals } = reading;
  const first = numerals[index];
  if (!first) return undefined;
  let next = index;
  let end = first.start;
  let parts: { -readonly [K in keyof PartialDate]: PartialDate[K] } = {};
  let start = first.start;
  let numeral: Numeral | undefined = first;
  const yearEnd = isYear(first) ? mark(reading, first, words.year, words) : undefined;
  if (yearEnd !== undefined) {
    parts.year = first.min;
    end = yearEnd;
    numeral = numerals[++next];
  } else {
    const year = endsAt(text, first.start, words.relativeYears);
    const month = endsAt(text, first.start, words.relativeMonths);
    if (year) parts = { yearOffset: year.value };
    else if (month) parts = { monthOffset: month.value };
    start = (year ?? month)?.start ?? start;
    end = first.start;
  }
  const reachable = (n: Numeral | undefined): n is Numeral =>
    n !== undefined && n.start <= spaces(text, end) && n.start >= end;
  if (parts.monthOffset === undefined && reachable(numeral) && plain(numeral, 12)) {
    const monthEnd = mark(reading, numeral, words.month, words);
    if (monthEnd !== undefined) {
      parts.month = numeral.min;
      end = monthEnd;
      numeral = numerals[++next];
    }
  }
  const wantsDay = parts.month !== undefined || (parts.year === undefined && parts.yearOffset === undefined);
  if (wantsDay && reachable(numeral) && plain(numeral, 31)) {
    const dayEnd = mark(reading, numeral, words.day, words);
    if (dayEnd !== undefined) {
      parts.day = numeral.min;
      end = dayEnd;
      next++;
    }
  }
  if (next === index) return undefined;
  return { ...parts, start, end, next };
}

const PAST = /(?:지난|上)\s?$/;

/** Calendar dates of Korean, Chinese and Japanese. */
export const parseCjkDate: Parser = (reading, index) => {
  const words = reading.pack.dates;
  if (!words) return undefined;
  const parts = readParts(reading, index, words);
  if (!parts) return undefined;
  const { text, published } = reading;
  const decade =
    parts.month === undefined && parts.year !== undefined
      ? startsWithAny(text, parts.end, words.decade)
      : undefined;
  const past = PAST.test(text.slice(Math.max(0, parts.start - 3), parts.start));
  let end = parts.end;
  let date = resolveDate(past ? { ...parts, past } : parts, published);
  if (decade && (parts.year ?? 1) % 10 === 0) {
    end += decade.length;
    date = `${parts.year}-01-01/${(parts.year ?? 0) + 9}-12-31`;
  }
  if (date === 'XXXX') return undefined;
  const draft: Draft = {
    start: parts.start,
    end,
    kind: 'date',
    min: null,
    max: null,
    unit: 'date',
    approx: 'exact',
    date,
    rules: ['cjk-date'],
  };
  return { draft: withPeriod(draft, reading, words, parts) ?? draft, next: parts.next };
};

/** `2025년 3분기`, `올해 상반기`: the quarter or half of a year just read. */
function withPeriod(draft: Draft, reading: Reading, words: DateWords, parts: Parts): Draft | undefined {
  if (parts.year === undefined || parts.month !== undefined) return undefined;
  const at = spaces(reading.text, draft.end);
  const half = Object.entries(words.halves).find(([word]) => reading.text.startsWith(word, at));
  if (!half) return undefined;
  const [from, to] = half[1] === 1 ? ['01', '06'] : ['07', '12'];
  return { ...draft, end: at + half[0].length, date: `${parts.year}-${from}/${parts.year}-${to}` };
}
