import { compareNumbers, type PrintedValue } from '../comparison/compare-values.ts';
import { intervalOf, printedStep } from '../comparison/interval.ts';
import { figuresOf } from './figures-of.ts';
import type { Entry } from './types.ts';

/** How one printed answer can come of another by sums alone, nearest first. */
export type Step = 'same' | 'rounded' | 'cut' | 'within' | 'converted';

/** How `later` can come of `earlier`; undefined where no sum leads there. */
export function linkEntries(earlier: Entry, later: Entry): Step | undefined {
  const [from, to] = [figuresOf(earlier), figuresOf(later)];
  const [a, b] = [from[0], to[0]];
  if (a === undefined || b === undefined) return linkWords(earlier, later);
  if (a.unit === b.unit) return linkSums(a, b);
  const likes = from.flatMap((x) => to.map((y) => (x.unit === y.unit ? linkSums(x, y) : undefined)));
  if (likes.some((step) => step !== undefined)) return 'converted';
  return compareNumbers(from, to) === 'compatible' ? 'converted' : undefined;
}

function linkSums(a: PrintedValue, b: PrintedValue): Step | undefined {
  if (a.min === b.min && a.max === b.max)
    return isSure(a) === isSure(b) || a.approx === b.approx ? 'same' : 'within';
  const relation = compareNumbers([a], [b]);
  if (relation === 'cut') return isCoarser(a, b) ? 'cut' : undefined;
  if (relation !== 'compatible') return undefined;
  if (a.min !== a.max || b.min !== b.max) return 'within';
  // What is printed more finely was not made from what is printed more roughly.
  if (!isCoarser(a, b)) return undefined;
  if (isRounding(a, b)) return 'rounded';
  const step = printedStep(b.min);
  return Math.abs(Math.trunc(a.min / step) * step - b.min) < step / 1000 ? 'cut' : 'within';
}

/** A figure, hedged or not; `6 million or less` is a bound. */
function isSure({ approx }: PrintedValue): boolean {
  return approx === 'exact' || approx === 'about';
}

/** Whether `a` lies in what `b`, hedged or not, can be rounded from. */
function isRounding(a: PrintedValue, b: PrintedValue): boolean {
  if (!isSure(b)) return false;
  const { min, max } = intervalOf(b.min, b.max, b.unit, 'exact');
  return a.min >= min && a.min <= max;
}

function isCoarser(a: PrintedValue, b: PrintedValue): boolean {
  return printedStep(b.min) > printedStep(a.min);
}

/** Dates and categories: the same, or less exact. */
function linkWords({ value: a }: Entry, { value: b }: Entry): Step | undefined {
  if ('category' in a || 'category' in b)
    return 'category' in a && 'category' in b && a.category === b.category ? 'same' : undefined;
  if (!('date' in a && 'date' in b)) return undefined;
  if (a.date === b.date) return 'same';
  return a.date.startsWith(`${b.date}-`) ? 'rounded' : undefined;
}
