import type { Draft } from '../draft.ts';
import type { DraftRefiner } from '../reading.ts';

const AGED = /\bage[ds]?(?: of| between| from)? (?:about |around |over |under |just )?$/i;
const OLDEST = 130;
const REACH = 20;

function isAge(draft: Draft, text: string): boolean {
  const number = draft.kind === 'number' && draft.unit === '' && draft.max !== null && draft.min !== null;
  return (
    number &&
    (draft.max ?? 0) <= OLDEST &&
    (draft.min ?? 0) >= 0 &&
    AGED.test(text.slice(Math.max(0, draft.start - REACH), draft.start))
  );
}

/** "aged 45", "ages 9 to 12", "at the age of 71" → years of age. */
export const nameAges: DraftRefiner = {
  languages: ['en'],
  kinds: ['number'],
  each: (draft, { text }) =>
    isAge(draft, text)
      ? { ...draft, kind: 'age', unit: 'years', bare: false, rules: [...draft.rules, 'aged'] }
      : draft,
};
