import type { PrintedValue } from '../comparison/compare-values.ts';
import type { Entry } from './types.ts';

/** The sums that an entry prints, its own first; none for a category or a date. */
export function figuresOf({ value, approx, also }: Pick<Entry, 'value' | 'approx' | 'also'>) {
  const own: readonly PrintedValue[] = 'unit' in value ? [{ ...value, approx }] : [];
  return own.length === 0 ? own : [...own, ...also];
}
