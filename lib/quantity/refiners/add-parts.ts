import { days } from '../../language/measure.ts';
import type { Draft } from '../draft.ts';
import type { JoiningRefiner } from '../reading.ts';
import { roundOff } from '../round-off.ts';

const GAP = /^(?:| |, | and |, and | & |零|又|또|와 |과 |と| 그리고 | 하고 |、)$/;
const LONGEST_GAP = 5;
const CENTS = /:(?:cent|penny|sen|jiao|fen|kopek|paisa)$/;

/** How many of `small` make one `big`, where the two are parts of one measure. */
function ratio(big: Draft, small: Draft): number | undefined {
  if (big.kind === 'money') {
    if (!CENTS.test(small.unit) || CENTS.test(big.unit)) return undefined;
    return small.unit.endsWith(':jiao') ? 10 : 100;
  }
  if (big.unit === 'years' && small.unit === 'months') return MONTHS;
  const table = big.kind === 'duration' ? days : big.kind === 'dimension' ? lengths : undefined;
  const [a, b] = [table?.[big.unit], table?.[small.unit]];
  if (a === undefined || b === undefined || a.family !== b.family || a.size <= b.size) return undefined;
  return a.size / b.size;
}

interface Part {
  readonly family: string;
  readonly size: number;
}

const lengths: Readonly<Record<string, Part>> = {
  km: { family: 'm', size: 1000 },
  m: { family: 'm', size: 1 },
  cm: { family: 'm', size: 0.01 },
  mm: { family: 'm', size: 0.001 },
  mi: { family: 'ft', size: 5280 },
  yd: { family: 'ft', size: 3 },
  ft: { family: 'ft', size: 1 },
  in: { family: 'ft', size: 1 / 12 },
  t: { family: 'kg', size: 1000 },
  kg: { family: 'kg', size: 1 },
  g: { family: 'kg', size: 0.001 },
  lb: { family: 'lb', size: 1 },
  oz: { family: 'lb', size: 1 / 16 },
};

const MONTHS = 12;
const YEAR = 365;
const MONTH = 30;

const single = (draft: Draft): boolean => draft.min !== null && draft.min === draft.max && draft.min >= 0;
const DIGITS = 12;
const round = (n: number): number => roundOff(n, DIGITS);

/** Months that are a sum hold whole years, and a year is longer than twelve months of thirty days. */
function asYearsAndMonths(big: Draft, value: number): number {
  if (big.unit !== 'months' || !big.rules.includes('sum')) return value;
  return Math.floor(value / MONTHS) * (YEAR / MONTH) + (value % MONTHS);
}

function sum(big: Draft, small: Draft, text: string): Draft | undefined {
  if (big.kind !== small.kind || small.start < big.end) return undefined;
  if (!single(big) || !single(small) || !GAP.test(text.slice(big.end, small.start))) return undefined;
  const times = ratio(big, small);
  if (times === undefined || (big.kind === 'money' && (small.min ?? 0) >= times)) return undefined;
  const first = big.min ?? 0;
  const second = small.min ?? 0;
  const value = round(
    big.kind === 'money' ? first + second / times : asYearsAndMonths(big, first) * times + second,
  );
  const unit = big.kind === 'money' ? big.unit : small.unit;
  return {
    ...big,
    end: small.end,
    min: value,
    max: value,
    unit,
    rules: [...big.rules, ...small.rules, 'sum'],
  };
}

/** `2 days 1 month`: the smaller unit first, side by side. */
function turned(small: Draft, big: Draft, text: string): Draft | undefined {
  if (small.kind !== 'duration' || big.kind !== 'duration' || big.start - small.end !== 1) return undefined;
  const times = ratio(big, small);
  if (times === undefined || !single(small) || !single(big) || text[small.end] !== ' ') return undefined;
  const value = round((small.min ?? 0) + (big.min ?? 0) * times);
  return { ...small, end: big.end, min: value, max: value, rules: [...small.rules, ...big.rules, 'sum'] };
}

/** `1시간 30분` `20 dollars and 43 cents` `五元三角` `7 feet 10 inches` → one value; durations and measures in the smaller unit. */
export const addParts: JoiningRefiner = {
  reach: LONGEST_GAP,
  join: (left, right, { text }) => sum(left, right, text) ?? turned(left, right, text),
};
