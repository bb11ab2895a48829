import type { Draft } from '../draft.ts';
import type { JoiningRefiner } from '../reading.ts';

const HUNDREDTHS = 100;
const GAP = /^ (?:and )?$/;
/** Nothing is counted by the number: the clause ends behind it. */
const CLAUSE_END = /^\s*(?:$|[.,;:!?)](?!\d))/;
/** One of several amounts (`$5, $10 and 20`, "both $5 and 10"). */
const LISTED = /(?:\d, ?|\b(?:either|both|between) )$/;

const isWhole = ({ min, max, numeral }: Draft): boolean =>
  min !== null && min === max && Number.isInteger(min) && min > 0 && numeral?.scale === 1;

function change(money: Draft, cents: Draft, text: string): Draft | undefined {
  if (money.kind !== 'money' || money.unit.includes(':') || !isWhole(money) || !cents.bare || !isWhole(cents))
    return undefined;
  if ((cents.min ?? HUNDREDTHS) >= HUNDREDTHS || !GAP.test(text.slice(money.end, cents.start)))
    return undefined;
  if (!CLAUSE_END.test(text.slice(cents.end, cents.end + 4))) return undefined;
  if (LISTED.test(text.slice(Math.max(0, money.start - 8), money.start))) return undefined;
  const value = (money.min ?? 0) + (cents.min ?? 0) / HUNDREDTHS;
  return { ...money, end: cents.end, min: value, max: value, rules: [...money.rules, 'change'] };
}

/** "15 dollars 50", "$20 43", "three pounds and fifty." → the second number is hundredths. */
export const addChange: JoiningRefiner = {
  languages: ['en'],
  join: (left, right, { text }) => change(left, right, text),
};
