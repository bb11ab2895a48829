import type { Draft } from '../draft.ts';
import type { JoiningRefiner } from '../reading.ts';

const INCHES_IN_FOOT = 12;
/** Between the feet and the inches, and behind the inches. */
const FORMS: readonly (readonly [gap: RegExp, after: RegExp])[] = [
  [/^['’′]\s?$/, /^(?:"|”|″|''|′′|’’)?(?![\d'’′A-Za-z])/],
  [/^[- ]$/, /^(?!-?[A-Za-z\d])/],
  [/^,? (?:and )?$/, /^ in(?![a-z]| (?:the|a|an|his|her|their|its|19|20|\w+ ))/],
];

function inches(feet: Draft, rest: Draft, text: string): Draft | undefined {
  const value = rest.min ?? INCHES_IN_FOOT;
  if (!rest.bare || rest.min !== rest.max || value < 0 || value >= INCHES_IN_FOOT || feet.min === null)
    return undefined;
  const gap = text.slice(feet.end, rest.start);
  const primes =
    feet.bare === true && gap.trim() !== '' && feet.min === feet.max && feet.min < INCHES_IN_FOOT;
  if (!primes && feet.unit !== 'ft') return undefined;
  const after = text.slice(rest.end, rest.end + 8);
  const found = FORMS.find(
    ([between, behind], i) => (i === 0) === primes && between.test(gap) && behind.test(after),
  );
  if (!found) return undefined;
  const total = feet.min * INCHES_IN_FOOT + value;
  const end = rest.end + (found[1].exec(after)?.[0].length ?? 0);
  return {
    ...feet,
    end,
    kind: 'dimension',
    unit: 'in',
    min: total,
    max: total,
    bare: false,
    rules: [...feet.rules, 'feet-and-inches'],
  };
}

/** `6'2"`, "6-foot-2", "7 feet, 10 in" → inches. */
export const addInches: JoiningRefiner = {
  languages: ['en'],
  join: (left, right, { text }) => inches(left, right, text),
};
