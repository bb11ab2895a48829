import { twoDigits } from '../text/two-digits.ts';

/** What a text states of a date; the rest is open. */
export interface PartialDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Years from the article's, when the text says `지난해`, "last year". */
  readonly yearOffset?: number | undefined;
  readonly monthOffset?: number | undefined;
  /** True after `지난`, "last": never in the future. */
  readonly past?: boolean | undefined;
  /** True after `오는`: never in the past. */
  readonly future?: boolean | undefined;
}

/** What one date states, and what another states besides. */
export const withRest = (date: PartialDate, rest: PartialDate): PartialDate => ({
  year: date.year ?? rest.year,
  month: date.month ?? rest.month,
  day: date.day ?? rest.day,
  yearOffset: date.yearOffset ?? rest.yearOffset,
  monthOffset: date.monthOffset ?? rest.monthOffset,
  past: date.past ?? rest.past,
  future: date.future ?? rest.future,
});

const FOUR_DIGITS = 1000;
const four = (n: number): string => (n >= FOUR_DIGITS ? String(n) : String(n).padStart(4, '0'));

/** A day or month may lie this far ahead of the article and still be meant as the coming one. */
const DAYS_AHEAD = 2;
const MONTHS_AHEAD = 2;
const MONTHS_IN_YEAR = 12;

interface Anchor {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Of the article that is read; the next date mostly asks for the same. */
let last: { readonly published: string | null; readonly anchor: Anchor | undefined } | undefined;

function anchorOf(published: string | null): Anchor | undefined {
  if (last?.published !== published) last = { published, anchor: readAnchor(published) };
  return last.anchor;
}

function readAnchor(published: string | null): Anchor | undefined {
  const [year, month, day] = (published ?? '').split('-').map(Number);
  if (!year) return undefined;
  return { year, month: month || undefined, day: day || undefined };
}

function shiftMonth(anchor: Anchor, by: number): { year: number; month: number } | undefined {
  if (anchor.month === undefined) return undefined;
  const index = anchor.year * 12 + anchor.month - 1 + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function yearOfMonth(month: number, anchor: Anchor, past: boolean): number {
  const ahead = month - (anchor.month ?? 12);
  if (past) return ahead > 0 ? anchor.year - 1 : anchor.year;
  if (ahead > MONTHS_AHEAD) return anchor.year - 1;
  return ahead + MONTHS_IN_YEAR <= MONTHS_AHEAD ? anchor.year + 1 : anchor.year;
}

function dayInMonth(day: number, anchor: Anchor, date: PartialDate): string | undefined {
  if (date.monthOffset !== undefined) {
    const moved = shiftMonth(anchor, date.monthOffset);
    return moved && `${moved.year}-${twoDigits(moved.month)}-${twoDigits(day)}`;
  }
  if (anchor.month === undefined) return undefined;
  const ahead = anchor.day === undefined ? 0 : day - anchor.day;
  if (date.future) {
    const coming = ahead < 0 ? shiftMonth(anchor, 1) : anchor;
    return coming && `${coming.year}-${twoDigits(coming.month ?? 1)}-${twoDigits(day)}`;
  }
  const moved = ahead > (date.past ? 0 : DAYS_AHEAD) ? shiftMonth(anchor, -1) : anchor;
  return moved?.month === undefined ? undefined : `${moved.year}-${twoDigits(moved.month)}-${twoDigits(day)}`;
}

const joined = (year: number, month: number | undefined, day: number | undefined): string =>
  month === undefined
    ? four(year)
    : `${four(year)}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;

function monthAndDay(date: PartialDate, month: number, anchor: Anchor | undefined): string {
  if (anchor && date.yearOffset === undefined) {
    const coming = date.future && month < (anchor.month ?? 1) ? anchor.year + 1 : anchor.year;
    const year = date.future ? coming : yearOfMonth(month, anchor, date.past ?? false);
    return joined(year, month, date.day);
  }
  return date.day === undefined ? `XXXX-${twoDigits(month)}` : `--${twoDigits(month)}-${twoDigits(date.day)}`;
}

/** ISO date of a partial date, resolved against the article's date; `--27`, `--12-26`, `XXXX-09` where that leaves it open. */
export function resolveDate(date: PartialDate, published: string | null): string {
  const anchor = anchorOf(published);
  const { month, day } = date;
  const relative = date.yearOffset !== undefined && anchor ? anchor.year + date.yearOffset : undefined;
  const year = date.year ?? relative;
  if (year !== undefined) return joined(year, month, day);
  if (month !== undefined) return monthAndDay(date, month, anchor);
  if (day !== undefined) return (anchor && dayInMonth(day, anchor, date)) ?? `--${twoDigits(day)}`;
  const moved = date.monthOffset !== undefined && anchor ? shiftMonth(anchor, date.monthOffset) : undefined;
  return moved ? `${moved.year}-${twoDigits(moved.month)}` : 'XXXX';
}
