import { type Draft, dateDraft } from '../draft.ts';
import type { ListRefiner, Reading } from '../reading.ts';

const LISTED = /^(?:일?(?:, ?|·| 및 |과 )|[日号]?[、和と])$/;

/** The day behind a comma takes the month of the day before it. */
function withMonth(left: Draft, right: Draft, { text, published }: Reading): Draft | undefined {
  const [from, to] = [left.parts, right.parts];
  if (
    from?.day === undefined ||
    to?.day === undefined ||
    to.month !== undefined ||
    to.monthOffset !== undefined
  )
    return undefined;
  if (to.day <= from.day || right.start - left.end > 3 || !LISTED.test(text.slice(left.end, right.start)))
    return undefined;
  return dateDraft(right.start, right.end, { ...from, day: to.day }, published, 'shared-month');
}

/** `11월 18일, 25일`, `지난달 3일과 9일`, `1月27、28日` → both in that month. */
export const shareMonths: ListRefiner = {
  languages: ['ko', 'zh', 'ja'],
  all: (drafts, reading) => {
    const out: Draft[] = [];
    for (const draft of drafts) {
      const last = out.at(-1);
      const shared =
        draft.kind === 'date' && last?.kind === 'date' ? withMonth(last, draft, reading) : undefined;
      out.push(shared ?? draft);
    }
    return out;
  },
};
