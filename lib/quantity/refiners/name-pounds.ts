import type { DraftRefiner } from '../reading.ts';

const MILLION = 1e6;
/** What is weighed stands behind it. */
const WEIGHED = /^ (?:of|in weight|per|each|a year of|lighter|heavier)\b/;

/** "361 million pounds" are sterling, "2 million pounds of beef" are not. */
export const namePounds: DraftRefiner = {
  languages: ['en'],
  kinds: ['dimension'],
  each: (draft, { text }) => {
    const sterling =
      draft.unit === 'lb' &&
      (draft.numeral?.scale ?? 1) >= MILLION &&
      text.endsWith('pounds', draft.end) &&
      !WEIGHED.test(text.slice(draft.end, draft.end + 14));
    return sterling ? { ...draft, kind: 'money', unit: 'GBP', rules: [...draft.rules, 'sterling'] } : draft;
  },
};
