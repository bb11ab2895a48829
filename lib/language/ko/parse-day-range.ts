import { isoDraft, numberDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';
import { type PartialDate, resolveDate } from '../../quantity/resolve-date.ts';
import { beforeGap } from '../../text/gap.ts';
import { PhraseEnds } from '../../text/phrase-ends.ts';
import { twoDigits } from '../../text/two-digits.ts';
import { koreanDates } from './dates.ts';

const months = new PhraseEnds(Object.entries(koreanDates.relativeMonths));
const JOINER = /^\s?[~∼〜–—·-]\s?$/;
const LAST_DAY = 31;
/** Behind the mark these make it a length of time. */
const LENGTH =
  /^(?:[간치씩쯤]|이면|이 ?걸| ?(?:동안|걸|정도|가량|안팎|이내|내에?|안에|만에|후|뒤|전|소요|이상|미만))/;
/** Behind the first days of a month these make it a point in time; without them it is a length. */
const POINT = /^(?:에|까지|부터|자|[(（,]| ?(?:사이|열|개최|진행|일정|양일|이틀|사흘|오전|오후))/;
/** Lengths of so few days are common (`2~3일`). */
const FEW_DAYS = 7;

/** What stands before the days says which month they are in. */
function lead(text: string, at: number): { readonly parts: PartialDate; readonly start: number } | undefined {
  const edge = beforeGap(text, at);
  const month = months.before(text, edge);
  if (month) return { parts: { monthOffset: month.value }, start: month.start };
  if (text.endsWith('지난', edge)) return { parts: { past: true }, start: at };
  return text.endsWith('오는', edge) ? { parts: { future: true }, start: at } : undefined;
}

/** `2~3일 걸린다`, `10~15일 후`: a length, where nothing before it says of which month the days are. */
const isLength = (text: string, first: number, end: number): boolean => {
  const behind = text.slice(end, end + 4);
  return LENGTH.test(behind) || (first <= FEW_DAYS && !POINT.test(behind));
};

/** `지난 22∼24일`, `다음 달 3·4일`, `20~22일`: two days of one month, the mark behind the second. */
export const parseDayRange: Parser = {
  behind: '~∼〜–—·-',
  read: ({ text, numerals, published }, index) => {
    const [from, to] = [numerals[index], numerals[index + 1]];
    if (!from || !to || !text.startsWith('일', to.end) || to.start - from.end > 3) return undefined;
    const joiner = text.slice(from.end, to.start);
    if (!JOINER.test(joiner)) return undefined;
    const days = [from.min, to.min];
    if (days.some((day) => !Number.isInteger(day) || day < 1 || day > LAST_DAY) || from.min >= to.min)
      return undefined;
    const end = to.end + 1;
    const led = lead(text, from.start);
    if (text[from.start - 1] === '월' || text[from.start - 2] === '월') return undefined;
    const first = led || joiner.includes('·') ? LAST_DAY : from.min;
    if (isLength(text, first, end)) {
      const over = { kind: 'duration', unit: 'days', end, max: to.max, approx: 'range' } as const;
      return { draft: numberDraft(from, over, 'days-range'), next: index + 2 };
    }
    // Both days are of the month that the first is of.
    const opens = resolveDate({ ...led?.parts, day: from.min }, published);
    const closes = `${opens.slice(0, -'dd'.length)}${twoDigits(to.min)}`;
    return {
      draft: isoDraft(led?.start ?? from.start, end, `${opens}/${closes}`, 'day-range'),
      next: index + 2,
    };
  },
};
