import type { Draft } from '../draft.ts';
import type { JoiningRefiner, Reading } from '../reading.ts';
import { type PartialDate, resolveDate, withRest } from '../resolve-date.ts';
import { isSaid, joined, REACH } from './date-joins.ts';
import { periodEnds } from './period-ends.ts';

const LAST_DAY = 31;
const YEAR_AND_MONTH = 'yyyy-mm'.length;

/** A bare day beside a date that states its month (`July 13-15`, `13th to 15th of July`). */
function partsOf(draft: Draft, other: Draft): PartialDate | undefined {
  if (draft.kind === 'date') return draft.parts;
  const plainDay =
    (draft.bare || draft.kind === 'ordinal') && draft.min === draft.max && Number.isInteger(draft.min);
  const day = draft.min ?? 0;
  return plainDay &&
    other.parts?.month !== undefined &&
    other.parts.day !== undefined &&
    day >= 1 &&
    day <= LAST_DAY
    ? { day }
    : undefined;
}

/** The left end lends its month to a day, and the right end its year. */
function share(left: PartialDate, right: PartialDate): readonly [PartialDate, PartialDate] {
  const lacksMonth = left.month === undefined && left.year !== undefined;
  const longer = left.day === undefined && right.day !== undefined;
  const first = lacksMonth ? left : withRest(left, longer ? { year: right.year } : right);
  const sharesMonth = right.month === undefined && right.day !== undefined;
  return [first, sharesMonth ? { ...right, month: left.month } : right];
}

/** `2014年から2018年` goes from the first day of the one to the first day of the other; a dash (`2014–2018`) names the years themselves. */
function firstDay(date: string): string {
  const [year = '', month] = date.split('-');
  if (year === '' || date.length > YEAR_AND_MONTH) return date;
  return `${year}-${month ?? '01'}-01`;
}

function ends(left: Draft, right: Draft, reading: Reading): readonly [string, string] | undefined {
  if (left.kind !== 'date' && right.kind !== 'date') return undefined;
  const periods = periodEnds(left, right, reading);
  if (periods) return periods;
  const [a, b] = [partsOf(left, right), partsOf(right, left)];
  if (!a || !b || !joined(left, right, reading)) return undefined;
  const [from, to] = share(a, b);
  const opens = resolveDate(from, reading.published);
  return [opens, resolveDate(behind(opens, to), reading.published)];
}

/** A last end that states no year is in that of the first, or in the next: `3~4월` read in January lies ahead as a whole. */
function behind(opens: string, last: PartialDate): PartialDate {
  const [year, month = 0] = opens.split('-').map(Number);
  const stated = (last.year ?? last.yearOffset) !== undefined;
  if (stated || !year || last.month === undefined) return last;
  return { ...last, year: last.month < month ? year + 1 : year };
}

function merge(left: Draft, right: Draft, reading: Reading): Draft | undefined {
  const found = ends(left, right, reading);
  if (!found) return undefined;
  const [from, to] = isSaid(left, right, reading) ? found.map(firstDay) : found;
  return {
    ...left,
    numeral: undefined,
    parts: undefined,
    kind: 'date',
    min: null,
    max: null,
    unit: 'date',
    approx: 'exact',
    end: right.end,
    date: `${from}/${to}`,
    bare: false,
    rules: [...left.rules, ...right.rules, 'span'],
  };
}

/** `10월 1일부터 11월 7일까지` `July 13-15` "between 2015 and Feb 2018" → one span. */
export const mergeDates: JoiningRefiner = {
  reach: REACH,
  join: merge,
};
