import type { Approx } from '../quantity/types.ts';

/** What a printed figure can stand for: [min, max). Infinite where a hedge leaves it open. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** Rounding never stands for more than this share of a value: "10,000" is not 14,000. */
const WIDEST = 0.25;
/** What "about" allows at the least. */
const ABOUT = 0.05;

/** Every figure of a page meets the same references; so many values are kept at most. */
const KEPT = 10_000;
const steps = new Map<number, number>();

/** The value of the last printed digit, read off the value: 5,580,000 → 10,000, 16.97 → 0.01. */
export function printedStep(value: number): number {
  const known = steps.get(value);
  if (known !== undefined) return known;
  if (steps.size >= KEPT) steps.clear();
  const step = lastDigit(value);
  steps.set(value, step);
  return step;
}

function lastDigit(value: number): number {
  if (value === 0) return 0;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(11).split('e');
  const digits = mantissa.replace('.', '').replace(/0{1,11}$/, '').length;
  return 10 ** (Number(exponent) - Math.max(0, digits - 1));
}

/** `8분의 1` is printed to the whole denominator. */
function fraction(value: number): Interval | undefined {
  const below = 1 / value;
  const whole = Math.round(below);
  if (value >= 0.9 || whole < 2 || whole > 1000 || Math.abs(below - whole) > 1e-6 * whole) return undefined;
  return { min: 1 / (whole + 0.5), max: 1 / (whole - 0.5) };
}

function around(value: number, unit: string, about: boolean): Interval {
  const printed = unit === 'x' ? fraction(value) : undefined;
  const size = Math.abs(value);
  const half = Math.max(Math.min(printedStep(value) / 2, size * WIDEST), about ? size * ABOUT : 0);
  const plain = { min: value - half, max: value + half };
  return printed
    ? {
        min: Math.min(printed.min, about ? plain.min : printed.min),
        max: Math.max(printed.max, about ? plain.max : printed.max),
      }
    : plain;
}

/** The interval of a printed value: precision, hedge and range allowed for. A fall of "at least 5 %" reaches downwards. */
export function intervalOf(min: number, max: number, unit: string, approx: Approx): Interval {
  if (min !== max) return { min, max: approx === 'at-least' ? Number.POSITIVE_INFINITY : max };
  const outward = min < 0 ? approx === 'at-most' : approx === 'at-least';
  const inward = min < 0 ? approx === 'at-least' : approx === 'at-most';
  if (outward) return { min, max: Number.POSITIVE_INFINITY };
  if (inward) return { min: Number.NEGATIVE_INFINITY, max: min };
  return around(min, unit, approx === 'about');
}

/** Whether both can hold for one true value. Ranges that only touch do not overlap; a bound includes its own value. */
export function overlap(a: Interval, b: Interval): boolean {
  const min = Math.max(a.min, b.min);
  const max = Math.min(a.max, b.max);
  if (min < max) return true;
  const bounded = [a, b].some((i) => i.min === i.max || !Number.isFinite(i.min) || !Number.isFinite(i.max));
  return bounded && min === max;
}
