import { type Draft, makeDraft } from '../../quantity/draft.ts';

const OWNED = /\b(?:in (?:his|her|their|my|our|your) (?:early[- ]|mid(?:dle)?[- ]|late[- ])?|aged )$/i;
const REACH = 24;
const DECADE = 10;

/** "in their 50s", "a man in his mid-20s" → from fifty to fifty-nine. */
export function readAgeDecade(text: string, at: number): Draft | undefined {
  if (!text.startsWith('0s', at + 1) || /[A-Za-z]/.test(text[at + 3] ?? '')) return undefined;
  if (!OWNED.test(text.slice(Math.max(0, at - REACH), at))) return undefined;
  const min = Number(text[at]) * DECADE;
  return makeDraft({
    start: at,
    end: at + 3,
    kind: 'age',
    min,
    max: min + DECADE - 1,
    unit: 'years',
    approx: 'range',
    rules: ['age-decade'],
  });
}
