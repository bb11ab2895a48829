import { twoDigits } from '../text/two-digits.ts';
import type { Numeral } from './numeral.ts';
import { type PartialDate, resolveDate } from './resolve-date.ts';
import type { QuantityMention } from './types.ts';

/** A mention while it is being read and refined. */
export interface Draft extends Omit<QuantityMention, 'date'> {
  readonly date: string | undefined;
  /** What the text itself states of a date, for ranges that share year and month. */
  readonly parts: PartialDate | undefined;
  /** The number it was made of, for ranges that share scale and unit. */
  readonly numeral: Numeral | undefined;
  /** No unit stood beside it: kept only where the context carries it. */
  readonly bare: boolean;
}

type Optional = 'min' | 'max' | 'approx' | 'date' | 'parts' | 'numeral' | 'bare';

/** Every draft is made here or copied from one, so that the engine knows them all by one shape. */
export function makeDraft(fields: Omit<Draft, Optional> & Partial<Pick<Draft, Optional>>): Draft {
  return {
    start: fields.start,
    end: fields.end,
    kind: fields.kind,
    min: fields.min ?? null,
    max: fields.max ?? null,
    unit: fields.unit,
    approx: fields.approx ?? 'exact',
    date: fields.date,
    parts: fields.parts,
    numeral: fields.numeral,
    bare: fields.bare ?? false,
    rules: fields.rules,
  };
}

/** A draft that a parser is still making. */
export type OpenDraft = { -readonly [K in keyof Draft]: Draft[K] };

/** The number as it stands, for a parser to go on from. */
export function openDraft(numeral: Numeral, rule: string): OpenDraft {
  return {
    start: numeral.start,
    end: numeral.end,
    kind: 'number',
    min: numeral.min,
    max: numeral.max,
    unit: '',
    approx: numeral.approx ?? (numeral.form === 'vague' ? 'about' : 'exact'),
    date: undefined,
    parts: undefined,
    numeral,
    bare: false,
    rules: [numeral.form, rule],
  };
}

/** What the words around a number make of it. */
export type Over = Pick<Draft, 'kind' | 'unit'> &
  Partial<Pick<Draft, 'start' | 'end' | 'min' | 'max' | 'approx' | 'bare'>>;

export const numberDraft = (numeral: Numeral, over: Over, rule: string): Draft => ({
  ...openDraft(numeral, rule),
  ...over,
});

/** A mention of a date that is resolved already. */
export const isoDraft = (
  start: number,
  end: number,
  date: string,
  rule: string,
  parts?: PartialDate,
): Draft => makeDraft({ start, end, kind: 'date', unit: 'date', date, parts, rules: [rule] });

export function dateDraft(
  start: number,
  end: number,
  parts: PartialDate,
  published: string | null,
  rule: string,
): Draft {
  return isoDraft(start, end, resolveDate(parts, published), rule, parts);
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
  const month = (n: number): string => `${year}-${twoDigits(n)}`;
  return isoDraft(start, end, `${month(from)}/${month(to)}`, rule);
}
