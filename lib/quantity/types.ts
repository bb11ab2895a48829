export const QUANTITY_KINDS = [
  'money',
  'count',
  'number',
  'percent',
  'ratio',
  'rank',
  'ordinal',
  'duration',
  'age',
  'dimension',
  'date',
] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

export type Approx = 'exact' | 'about' | 'at-least' | 'at-most' | 'range';

/** A figure in a text. `start` and `end` are UTF-16 offsets, end exclusive. */
export interface QuantityMention {
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  /** Bounds as printed, scaled (`558만` = 5,580,000); null for dates. Equal for a single value. */
  readonly min: number | null;
  readonly max: number | null;
  /** ISO currency, `%`, `x`, `rank`, `days` … `years`, `date`, a dimension's symbol, or what is counted. */
  readonly unit: string;
  readonly approx: Approx;
  /** ISO date, partial where the text is (`2025-01`, `--27`, `2024-01/2024-12`). Dates only. */
  readonly date?: string;
  /** Which rules read it, in order. */
  readonly rules: readonly string[];
}
