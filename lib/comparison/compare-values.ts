import type { ClaimValue } from '../claim/types.ts';
import type { Approx } from '../quantity/types.ts';
import { type Interval, intervalOf, overlap, printedStep } from './interval.ts';

/** How two answers stand as values alone, whatever they are about; undefined when they cannot be laid side by side. */
export type ValueRelation = 'same' | 'compatible' | 'cut' | 'apart' | 'currency' | undefined;

export interface PrintedValue {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly approx: Approx;
}

/** Widest exchange rates of 2024 and 2025, units per dollar: conversions are held only loosely against each other. */
const PER_DOLLAR: Readonly<Record<string, readonly [number, number]>> = {
  USD: [1, 1],
  KRW: [1280, 1500],
  CNY: [6.9, 7.4],
  JPY: [139, 162],
  TWD: [30, 33.5],
  EUR: [0.84, 0.99],
  GBP: [0.72, 0.84],
  HKD: [7.7, 7.9],
};
const DAYS: Readonly<Record<string, number>> = {
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30.4375,
  years: 365.25,
};

const currency = (unit: string): boolean => unit !== 'GPU' && /^[A-Z]{3}(?:$|\/)/.test(unit);

function inDays(value: PrintedValue): Interval | undefined {
  const factor = DAYS[value.unit];
  const interval = intervalOf(value.min, value.max, value.unit, value.approx);
  return factor === undefined ? undefined : { min: interval.min * factor, max: interval.max * factor };
}

function inDollars(value: PrintedValue): Interval | undefined {
  const rate = PER_DOLLAR[value.unit];
  const interval = intervalOf(value.min, value.max, value.unit, value.approx);
  return rate ? { min: interval.min / rate[1], max: interval.max / rate[0] } : undefined;
}

const sure = (approx: Approx): boolean => approx === 'exact' || approx === 'about';
const equal = (a: PrintedValue, b: PrintedValue): boolean =>
  a.min === b.min && a.max === b.max && (a.approx === b.approx || (sure(a.approx) && sure(b.approx)));

/** Sums are cut off as well as rounded: 5.576 million is printed as 5.5 and as 5.6 million. */
function cutOff(a: PrintedValue, b: PrintedValue): ValueRelation {
  if (a.min !== a.max || b.min !== b.max || !sure(a.approx) || !sure(b.approx)) return 'apart';
  const [fine, coarse] = printedStep(a.min) <= printedStep(b.min) ? [a.min, b.min] : [b.min, a.min];
  const step = printedStep(coarse);
  if (step === printedStep(fine)) return isNeighbour(fine, coarse, step) ? 'cut' : 'apart';
  const cut = Math.trunc(fine / step + Math.sign(fine) * 1e-9) * step;
  return Math.round(cut - coarse) === 0 && isScaled(coarse, step) ? 'compatible' : 'apart';
}

/** A scaled sum of two printed digits or more; one digit cut off could be anything (1.9 as 1). */
const isScaled = (value: number, step: number): boolean => step > 1 && Math.abs(value) > step * 10;

/** One apart in the last printed digit, of two or more, of a scaled sum: one may be cut, the other rounded. */
function isNeighbour(a: number, b: number, step: number): boolean {
  return isScaled(a, step) && Math.abs(Math.abs(a - b) / step - 1) < 1e-9;
}

function compareLike(a: PrintedValue, b: PrintedValue): ValueRelation {
  if (equal(a, b)) return 'same';
  const meets = overlap(
    intervalOf(a.min, a.max, a.unit, a.approx),
    intervalOf(b.min, b.max, b.unit, b.approx),
  );
  return meets ? 'compatible' : cutOff(a, b);
}

function compareTwo(a: PrintedValue, b: PrintedValue): ValueRelation {
  if (a.unit === b.unit) return compareLike(a, b);
  const [daysA, daysB] = [inDays(a), inDays(b)];
  if (daysA && daysB) return overlap(daysA, daysB) ? 'compatible' : 'apart';
  if (!currency(a.unit) || !currency(b.unit)) return undefined;
  const [dollarsA, dollarsB] = [inDollars(a), inDollars(b)];
  return dollarsA && dollarsB && overlap(dollarsA, dollarsB) ? 'compatible' : 'currency';
}

const RANK: readonly ValueRelation[] = ['same', 'compatible', 'cut', 'apart', 'currency', undefined];

/** The best relation between the printed sums of two claims: amounts in one currency are held against each other first. */
export function compareNumbers(a: readonly PrintedValue[], b: readonly PrintedValue[]): ValueRelation {
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA && firstB && firstA.unit === firstB.unit) return compareLike(firstA, firstB);
  let best: ValueRelation;
  for (const x of a) {
    for (const y of b) {
      const relation = compareTwo(x, y);
      if (RANK.indexOf(relation) < RANK.indexOf(best)) best = relation;
    }
  }
  return best;
}

/** ISO dates of any precision: `2023` and `2023-05` are compatible, `--20` fits every 20th. */
export function compareDates(a: string, b: string): ValueRelation {
  if (a === b) return a.startsWith('-') || a.startsWith('X') ? 'compatible' : 'same';
  if (a.includes('/') || b.includes('/') || a.startsWith('X') || b.startsWith('X')) return undefined;
  if (a.startsWith('--') || b.startsWith('--')) {
    const [open, full] = a.startsWith('--') ? [a, b] : [b, a];
    return !full.startsWith('--') && full.length === 10 && full.endsWith(open.slice(2))
      ? 'compatible'
      : undefined;
  }
  return a.startsWith(b) || b.startsWith(a) ? 'compatible' : 'apart';
}

export const isCategory = (
  value: ClaimValue,
): value is { readonly category: string; readonly date?: string } => 'category' in value;
export const isDate = (value: ClaimValue): value is { readonly date: string } =>
  'date' in value && !('category' in value);
