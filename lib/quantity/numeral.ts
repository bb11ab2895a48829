import type { Approx } from './types.ts';

/** A number as written, before any unit is known. Offsets are UTF-16, end exclusive. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Scaled bounds; equal unless the number is vague (`수십` = 20–90). */
  readonly min: number;
  readonly max: number;
  /** The value before its last scale word, and that scale: what `3~4만` shares. */
  readonly mantissa: number;
  readonly scale: number;
  readonly form: 'digits' | 'mixed' | 'words' | 'vague';
  /** `twenty-fifth`. */
  readonly ordinal: boolean;
  /** A hedge inside the number itself (`2000여`, `500多萬`). */
  readonly approx: Approx | undefined;
}

/** Several of something are two to nine. */
export const SEVERAL = { least: 2, most: 9 };

type Optional = 'mantissa' | 'scale' | 'approx' | 'ordinal';

/** Every number is made here, so that the engine knows them all by one shape. */
export function makeNumeral(fields: Omit<Numeral, Optional> & Partial<Pick<Numeral, Optional>>): Numeral {
  return {
    start: fields.start,
    end: fields.end,
    min: fields.min,
    max: fields.max,
    mantissa: fields.mantissa ?? fields.min,
    scale: fields.scale ?? 1,
    form: fields.form,
    ordinal: fields.ordinal ?? false,
    approx: fields.approx,
  };
}
