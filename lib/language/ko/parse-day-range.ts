import { isoDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';
import { type PartialDate, resolveDate } from '../../quantity/resolve-date.ts';
import { beforeGap } from '../../text/gap.ts';
import { PhraseEnds } from '../../text/phrase-ends.ts';
import { koreanDates } from './dates.ts';

const months = new PhraseEnds(Object.entries(koreanDates.relativeMonths));
const JOINER = /^\s?[~∼〜–—·-]\s?$/;
const LAST_DAY = 31;
/** Behind the mark these make it a length of time. */
const LENGTH = /^(?:간| ?동안| ?걸| ?정도| ?이내)/;

/** What stands before the days says which month they are in. */
function lead(text: string, at: number): { readonly parts: PartialDate; readonly start: number } | undefined {
  const edge = beforeGap(text, at);
  const month = months.before(text, edge);
  if (month) return { parts: { monthOffset: month.value }, start: month.start };
  if (text.endsWith('지난', edge)) return { parts: { past: true }, start: at };
  return text.endsWith('오는', edge) ? { parts: { future: true }, start: at } : undefined;
}

/** `지난 22∼24일`, `다음 달 3·4일`: two days of one month, the mark behind the second. */
export const parseDayRange: Parser = ({ text, numerals, published }, index) => {
  const [from, to] = [numerals[index], numerals[index + 1]];
  if (!from || !to || !text.startsWith('일', to.end) || to.start - from.end > 3) return undefined;
  if (!JOINER.test(text.slice(from.end, to.start)) || LENGTH.test(text.slice(to.end + 1, to.end + 4)))
    return undefined;
  const days = [from.min, to.min];
  if (days.some((day) => !Number.isInteger(day) || day < 1 || day > LAST_DAY) || from.min >= to.min)
    return undefined;
  const led = lead(text, from.start);
  if (!led) return undefined;
  const [first, last] = days.map((day) => resolveDate({ ...led.parts, day }, published));
  return {
    draft: isoDraft(led.start, to.end + 1, `${first}/${last}`, 'day-range'),
    next: index + 2,
  };
};
