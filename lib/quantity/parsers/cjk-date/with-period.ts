import type { DateWords } from '../../../language/date-words.ts';
import { startsWithAny } from '../../../text/starts-with-any.ts';
import { decadeOf } from '../../calendar.ts';
import { type Draft, spanDraft } from '../../draft.ts';
import { skipLink } from './date-marks.ts';
import type { DateParts } from './read-parts.ts';

/** `1990년대`, `2025년 상반기`: a period that the year just read begins. */
export function withPeriod(
  draft: Draft,
  text: string,
  words: DateWords,
  { date, end }: DateParts,
): Draft | undefined {
  const { year, month } = date;
  if (year === undefined || month !== undefined) return undefined;
  const decade = year % 10 === 0 ? startsWithAny(text, end, words.decade) : undefined;
  if (decade) return { ...draft, end: end + decade.length, date: decadeOf(year) };
  const at = skipLink(text, end, words);
  const half = Object.entries(words.halves).find(([word]) => text.startsWith(word, at));
  if (!half) return undefined;
  const [word, which] = half;
  const [from, to] = which === 1 ? [1, 6] : [7, 12];
  return spanDraft(draft.start, at + word.length, String(year), from, to, 'half');
}
