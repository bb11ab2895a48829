import { numberDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';

/** `박` with the gaps around it. */
const LONGEST_GAP = 3;

/** `2박 3일`: the days of a journey, no day of the month. */
export const parseNights: Parser = {
  behind: '박',
  read: ({ text, numerals }, index) => {
    const nights = numerals[index];
    const days = numerals[index + 1];
    if (
      !nights ||
      !days ||
      days.start - nights.end > LONGEST_GAP ||
      !/^ ?박 ?$/.test(text.slice(nights.end, days.start))
    )
      return undefined;
    if (!text.startsWith('일', days.end)) return undefined;
    const over = { kind: 'duration', unit: 'days', start: nights.start, end: days.end + 1 } as const;
    return { draft: numberDraft(days, over, 'nights'), next: index + 2 };
  },
};
