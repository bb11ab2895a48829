import type { Numeral } from './numeral.ts';
import { type PartialDate, resolveDate } from './resolve-date.ts';
import type { QuantityMention } from './types.ts';

/** A mention while it is being read and refined. */
export interface Draft extends QuantityMention {
  /** What the text itself states of a date, for ranges that share year and month. */
  readonly parts?: PartialDate;
  /** The number it was made of, for ranges that share scale and unit. */
  readonly numeral?: Numeral;
  /** No unit stood beside it: kept only where the context carries it. */
  readonly bare?: boolean;
}

export function numberDraft(
  numeral: Numeral,
  over: Partial<Draft> & Pick<Draft, 'kind' | 'unit'>,
  rule: string,
): Draft {
  return {
    start: numeral.start,
    end: numeral.end,
    min: numeral.min,
    max: numeral.max,
    approx: numeral.approx ?? (numeral.form === 'vague' ? 'about' : 'exact'),
    numeral,
    ...over,
    rules: [numeral.form, rule],
  };
}

/** A mention of a date that is resolved already. */
export function isoDraft(start: number, end: number, date: string, rule: string): Draft {
  return {
    start,
    end,
    kind: 'date',
    min: null,
    max: null,
    unit: 'date',
    approx: 'exact',
    date,
    rules: [rule],
  };
}

export function dateDraft(
  start: number,
  end: number,
  parts: PartialDate,
  published: string | null,
  rule: string,
): Draft {
  return { ...isoDraft(start, end, resolveDate(parts, published), rule), parts };
}

/** A span of whole months in one year (a quarter, a half). */
export function spanDraft(
  start: number,
  end: number,
  year: string,
  from: number,
  to: number,
  rule: string,
): Draft {
  const month = (n: number): string => `${year}-${String(n).padStart(2, '0')}`;
  return isoDraft(start, end, `${month(from)}/${month(to)}`, rule);
}
