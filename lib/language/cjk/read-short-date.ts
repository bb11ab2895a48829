import { type Draft, dateDraft } from '../../quantity/draft.ts';
import { type PartialDate, resolveDate } from '../../quantity/resolve-date.ts';
import { matchAt } from '../../text/match-at.ts';

const MONTHS = 12;
const DAYS = 31;
const CENTURY_TURN = 50;
const BEFORE = '(?<![\\d.,/A-Za-z-])';

/** `15-9-18`, `3-7-07`: a year has two digits, and comes first where both ends have. */
const THREE = new RegExp(`${BEFORE}(\\d{1,2})-(\\d{1,2})-(\\d{1,2})(?![\\d/.A-Za-z-])`, 'y');
/** `2/27-3/2`. */
const TWO_DAYS = new RegExp(
  `${BEFORE}(\\d{1,2})/(\\d{1,2})\\s?[-–~〜—]\\s?(\\d{1,2})/(\\d{1,2})(?![\\d/])`,
  'y',
);
/** `12/1`: nothing is divided by one. */
const FIRST_DAY = new RegExp(`${BEFORE}(\\d{1,2})/(1)(?![\\d/%.])`, 'y');
/** `从2016到2018`. */
const FROM_TO = /(?<=[从從自])((?:19|20)\d\d)[到至]((?:19|20)\d\d)(?=年|$|[\s，。、；,.;)）的])/y;

/** How a language writes days in digits. */
export interface ShortDates {
  readonly dayFirst: boolean;
  /** What may stand before three numbers that are a date and no address. */
  readonly leads: RegExp;
  /** What behind three numbers makes them an address or a serial number. */
  readonly trails: RegExp;
  /** A month and day before a word of time (`7/15起`). */
  readonly timed: RegExp | undefined;
}

type Numbers = readonly number[];

const year = (two: number): number => two + (two >= CENTURY_TURN ? 1900 : 2000);
const onCalendar = ({ month = 0, day = 0 }: PartialDate): boolean =>
  month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;

function match(
  pattern: RegExp,
  text: string,
  at: number,
): { surface: string; parts: readonly string[] } | undefined {
  const found = matchAt(pattern, text, at);
  return found ? { surface: found[0], parts: found.slice(1) } : undefined;
}

function threeParts(parts: readonly string[], dayFirst: boolean): PartialDate | undefined {
  const [a = 0, b = 0, c = 0]: Numbers = parts.map(Number);
  if (parts[0]?.length === 2) return { year: year(a), month: b, day: c };
  if (parts[2]?.length !== 2) return undefined;
  const swapped = a > MONTHS || (dayFirst && b <= MONTHS);
  return { year: year(c), ...(swapped ? { month: b, day: a } : { month: a, day: b }) };
}

function readThree(text: string, at: number, { dayFirst, leads, trails }: ShortDates): Draft | undefined {
  const found = match(THREE, text, at);
  const date = found && threeParts(found.parts, dayFirst);
  if (!found || !date || !onCalendar(date)) return undefined;
  const end = at + found.surface.length;
  if (!leads.test(text.slice(Math.max(0, at - 1), at)) || trails.test(text.slice(end, end + 1)))
    return undefined;
  return dateDraft(at, end, date, null, 'short-date');
}

function readTwoDays(text: string, at: number, published: string | null): Draft | undefined {
  const found = match(TWO_DAYS, text, at);
  if (!found) return undefined;
  const [a = 0, b = 0, c = 0, d = 0]: Numbers = found.parts.map(Number);
  const ends: readonly PartialDate[] = [
    { month: a, day: b },
    { month: c, day: d },
  ];
  if (!ends.every(onCalendar)) return undefined;
  const span = ends.map((end) => resolveDate(end, published)).join('/');
  return { ...dateDraft(at, at + found.surface.length, ends[0] ?? {}, published, 'short-date'), date: span };
}

function readMonthDay(
  text: string,
  at: number,
  published: string | null,
  { timed }: ShortDates,
): Draft | undefined {
  const found = match(FIRST_DAY, text, at) ?? (timed && match(timed, text, at));
  if (!found) return undefined;
  const [month = 0, day = 0]: Numbers = found.parts.map(Number);
  const date = { month, day };
  if (!onCalendar(date) || (month === 1 && day === 1)) return undefined;
  return dateDraft(at, at + found.surface.length, date, published, 'short-date');
}

function readYears(text: string, at: number): Draft | undefined {
  const found = match(FROM_TO, text, at);
  if (!found) return undefined;
  const draft = dateDraft(at, at + found.surface.length, { year: Number(found.parts[0]) }, null, 'years');
  return { ...draft, date: found.parts.map((each) => `${each}-01-01`).join('/') };
}

/** A date in digits alone that begins here, as this language writes it. */
export function readShortDate(
  forms: ShortDates,
  text: string,
  at: number,
  end: number,
  published: string | null,
): Draft | undefined {
  const next = text[end] ?? '';
  if (next === '-') return readThree(text, at, forms);
  if (next === '/') return readTwoDays(text, at, published) ?? readMonthDay(text, at, published, forms);
  return next === '到' || next === '至' ? readYears(text, at) : undefined;
}
