import type { Draft } from '../../quantity/draft.ts';
import type { ListRefiner } from '../../quantity/reading.ts';
import { resolveDate } from '../../quantity/resolve-date.ts';

/** Years from the one that the text named last. */
const SAME: Readonly<Record<string, number>> = { 同年: 0, 当年: 0, 當年: 0, 翌年: 1, 次年: 1, 隔年: 1 };
const LENGTH = 2;

function yearOf({ date }: Draft): number | undefined {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The same month, counted from the last year named; open where none was. */
function dated(draft: Draft, offset: number, last: number | undefined): Draft {
  const year = last === undefined ? undefined : last + offset;
  const { yearOffset, ...parts } = draft.parts ?? {};
  const date = resolveDate({ ...parts, ...(year === undefined ? {} : { year }) }, null);
  return { ...draft, start: draft.start - LENGTH, date, rules: [...draft.rules, 'same-year'] };
}

/** `2015年。…同年8月`, `翌年3月`: the year is the one before, or the next. */
export const dateSameYear: ListRefiner = {
  all: (drafts, { text }) => {
    let last: number | undefined;
    return drafts.map((draft) => {
      if (draft.kind !== 'date') return draft;
      const offset = SAME[text.slice(Math.max(0, draft.start - LENGTH), draft.start)];
      const open =
        draft.parts?.year === undefined && draft.parts?.month !== undefined && !draft.date?.includes('/');
      const named = offset !== undefined && open ? dated(draft, offset, last) : draft;
      last = yearOf(named) ?? last;
      return named;
    });
  },
};
