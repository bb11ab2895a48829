import type { Approx } from '../../lib/quantity/types.ts';

export interface HedgeSpan {
  readonly low: number;
  readonly high: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** What a hedge leaves open: `약 600만` is half a unit of its last printed digit either way, `이상` has no upper end. */
export function hedgeSpan(value: number, approx: Approx): HedgeSpan | null {
  // A fall of at least 5 % reaches downwards.
  const upwards = value < 0 ? 'at-most' : 'at-least';
  if (approx === upwards)
    return { low: value, high: Number.POSITIVE_INFINITY, openStart: false, openEnd: true };
  if (approx === 'at-least' || approx === 'at-most')
    return { low: Number.NEGATIVE_INFINITY, high: value, openStart: true, openEnd: false };
  if (approx !== 'about' || value === 0) return null;
  const half = lastDigit(Math.abs(value)) / 2;
  return { low: value - half, high: value + half, openStart: false, openEnd: false };
}

/** The place value of the last digit that is not zero: 5,600,000 → 100,000. */
function lastDigit(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
