import { type Draft, dateDraft } from '../../quantity/draft.ts';
import type { PartialDate } from '../../quantity/resolve-date.ts';
import { digitsEnd } from '../../text/digits.ts';
import { matchAt } from '../../text/match-at.ts';
import { dayWords } from './dates.ts';

const MONTHS = 12;
const LAST_DAY = 31;
const CENTURY_TURN = 50;
const REACH = 20;
/** Behind these a pair of numbers is a day; behind the others it may be a fraction. */
const SURE_LEAD = /\b(?:on|until|till|since|dated) $/i;
const LEAD = /\b(?:from|between|by|through|back) (?:the )?$/i;
const JOINED = /(\d{1,2})\/(\d{1,2})(?: (?:to|and|through|until|till) | ?[-–] ?)$/;
const PAIR =
  /(?<![\d/.,$€£]|(?<!\d)-)(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)\d\d))?(?![\d/%]|[.,]\d| (?:of|cup|inch|mile|hour|pound|teaspoon|tablespoon|point)|-(?:inch|mile))/y;
const TRIPLE = /(?<=\b(?:on|until|till|since|by|from|back|dated) )(\d{1,2})-(\d{1,2})-(\d{2})(?![\d-])/y;
const SPACED =
  /(?<=\b(?:on|until|till|since|by|from|dated) )((?:19|20)\d\d) (\d{1,2}) (\d{1,2})(?!\d|[.,]\d)/iy;
const CLAUSE_END = '(?=\\s*(?:$|[.,;!?)](?!\\d)))';
const YEAR_MONTH = new RegExp(`(?<![\\d.,/$€£-])((?:19|20)\\d\\d) ?- ?(\\d{1,2})${CLAUSE_END}`, 'y');
const MONTH_YEAR = new RegExp(`(?<![\\d.,/$€£-])(\\d{1,2}) / ((?:19|20)\\d\\d)${CLAUSE_END}`, 'y');
const DAY_LEAD = /\b(?:on|for|by|until|till|since) the $/i;
const DAY = new RegExp(`(\\d{1,2})${CLAUSE_END}`, 'y');
const DAY_WORDS = new RegExp(`[a-z]+[- ][a-z]+${CLAUSE_END}`, 'iy');

const calendar = (month: number, day: number): boolean =>
  month >= 1 && month <= MONTHS && day >= 1 && day <= LAST_DAY;

/** Month first, as American print has it, unless only the other order is a date. */
function monthAndDay(a: number, b: number): PartialDate | undefined {
  if (calendar(a, b)) return { month: a, day: b };
  return calendar(b, a) ? { month: b, day: a } : undefined;
}

/** Whether what stands before the pair `a/b` makes it a date; a small proper fraction (`1/3`, `7/10`) needs more. */
function leads(before: string, a: number, b: number): boolean {
  if (a === 9 && b === 11) return false;
  return SURE_LEAD.test(before) || (LEAD.test(before) && !(a < b && b <= 10));
}

/** "on 22/04", "from 10/1 to 11/7", "5/1-5/7/2020": a preposition or another such pair stands before it. */
function readPair(text: string, at: number, published: string | null): Draft | undefined {
  const m = matchAt(PAIR, text, at);
  const [a, b] = [Number(m?.[1]), Number(m?.[2])];
  const parts = m ? monthAndDay(a, b) : undefined;
  if (!m || !parts) return undefined;
  const before = text.slice(Math.max(0, at - REACH), at);
  const other = JOINED.exec(before);
  const joined = other && leads(before.slice(0, other.index), Number(other[1]), Number(other[2]));
  if (!joined && !leads(before, a, b)) return undefined;
  const year = m[3] ? { year: Number(m[3]) } : {};
  return dateDraft(at, at + m[0].length, { ...parts, ...year }, published, 'slashed-day');
}

/** "on 3-7-27". */
function readTriple(text: string, at: number, published: string | null): Draft | undefined {
  const m = matchAt(TRIPLE, text, at);
  const parts = m ? monthAndDay(Number(m[1]), Number(m[2])) : undefined;
  const short = Number(m?.[3]);
  const year = short + (short >= CENTURY_TURN ? 1900 : 2000);
  return m && parts
    ? dateDraft(at, at + m[0].length, { ...parts, year }, published, 'hyphened-day')
    : undefined;
}

/** "on 2016 10 16", "2016 - 11", "11 / 2016". */
function readSpaced(text: string, at: number, published: string | null): Draft | undefined {
  const full = matchAt(SPACED, text, at);
  const yearFirst = full ? null : matchAt(YEAR_MONTH, text, at);
  const yearLast = full || yearFirst ? null : matchAt(MONTH_YEAR, text, at);
  const m = full ?? yearFirst ?? yearLast;
  if (!m) return undefined;
  const year = Number(yearLast ? m[2] : m[1]);
  const month = Number(yearLast ? m[1] : m[2]);
  const day = full ? { day: Number(m[3]) } : {};
  return calendar(month, day.day ?? 1)
    ? dateDraft(at, at + m[0].length, { year, month, ...day }, published, 'spaced-date')
    : undefined;
}

function dayAlone(
  text: string,
  at: number,
  length: number,
  day: number,
  published: string | null,
): Draft | undefined {
  const led = day <= LAST_DAY && DAY_LEAD.test(text.slice(Math.max(0, at - 10), at));
  return led && day >= 1 ? dateDraft(at, at + length, { day }, published, 'day-alone') : undefined;
}

/** Dates in figures that only their place shows to be one; "by the 27." among them. */
export function readFiguredDate(text: string, at: number, published: string | null): Draft | undefined {
  const next = text[digitsEnd(text, at)];
  if (next === '/') return readPair(text, at, published);
  if (next === '-') return readTriple(text, at, published) ?? readSpaced(text, at, published);
  const spaced = next === ' ' ? readSpaced(text, at, published) : undefined;
  const alone = spaced || !text.endsWith('the ', at) ? null : matchAt(DAY, text, at);
  return spaced ?? (alone ? dayAlone(text, at, alone[0].length, Number(alone[1]), published) : undefined);
}

/** "on the twenty second". */
export function readDayWords(
  text: string,
  start: number,
  _end: number,
  published: string | null,
): Draft | undefined {
  const words = matchAt(DAY_WORDS, text, start)?.[0];
  const day = words && dayWords[words.toLowerCase()];
  return day ? dayAlone(text, start, words.length, day, published) : undefined;
}
