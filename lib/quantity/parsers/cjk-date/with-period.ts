import type { DateTable } from '../../../language/date-table.ts';
import { decadeOf } from '../../calendar.ts';
import { type Draft, spanDraft } from '../../draft.ts';
import { skipLink } from './date-marks.ts';
import type { DateParts } from './read-parts.ts';

/** `1990년대`, `2025년 상반기`: a period that the year just read begins. */
export function withPeriod(
  draft: Draft,
  text: string,
  words: DateTable,
  { date, end }: DateParts,
): Draft | undefined {
  const { year, month } = date;
  if (year === undefined || month !== undefined) return undefined;
  const decade = year % 10 === 0 ? words.decade.at(text, end) : undefined;
  if (decade) return { ...draft, end: decade.end, date: decadeOf(year) };
  const half = words.halves.at(text, skipLink(text, end, words));
  if (!half) return undefined;
  const [from, to] = half.value === 1 ? [1, 6] : [7, 12];
  return spanDraft(draft.start, half.end, String(year), from, to, 'half');
}
