import { twoDigits } from '../../text/two-digits.ts';
import { monthsOfQuarter } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { isSaid, joined } from './date-joins.ts';

const PERIODS = ['quarter', 'half'];
const YEAR = /\d{4}/;
const YEAR_LENGTH = 4;

/** `1~3분기`: the first of them says its number alone. */
function quarterBefore(left: Draft, right: Draft): string | undefined {
  const quarter = left.min ?? 0;
  if (!left.bare || !right.rules.includes('quarter') || quarter !== left.max) return undefined;
  const [from = ''] = (right.date ?? '').split('/');
  const year = from.slice(0, YEAR_LENGTH);
  const date = `${year}-${twoDigits(monthsOfQuarter(quarter)[0])}`;
  return Number.isInteger(quarter) && quarter > 0 && date < from ? date : undefined;
}

/** `Q1 2017 - Q3 2018`, `2024년 상반기부터 2025년 하반기까지`; a quarter without a year takes that of the one behind it. */
export function periodEnds(
  left: Draft,
  right: Draft,
  reading: Reading,
): readonly [string, string] | undefined {
  const period = PERIODS.find((rule) => right.rules.includes(rule));
  if (!period || !right.date || !joined(left, right, reading)) return undefined;
  const bare = quarterBefore(left, right);
  if (bare) return [bare, right.date.split('/').at(-1) ?? bare];
  if (!left.date || !left.rules.includes(period)) return undefined;
  const { text } = reading;
  const lacksYear =
    !YEAR.test(text.slice(left.start, left.end)) && YEAR.test(text.slice(right.start, right.end));
  const first = lacksYear ? `${right.date.slice(0, YEAR_LENGTH)}${left.date.slice(YEAR_LENGTH)}` : left.date;
  const [from = '', to = ''] = [first.split('/')[0], right.date.split('/').at(-1)];
  return isSaid(left, right, reading) ? [from, right.date.split('/')[0] ?? to] : [from, to];
}
