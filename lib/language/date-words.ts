/** The words a language writes dates with; literal, longest first where one contains another. */
export interface DateWords {
  readonly year: readonly string[];
  readonly month: readonly string[];
  readonly day: readonly string[];
  /** May stand between year, month and day (`1999年の6月`). */
  readonly links: readonly string[];
  /** `지난해` -1 … `내년` +1. */
  readonly relativeYears: Readonly<Record<string, number>>;
  /** `지난달` -1, `이달` 0, `다음 달` +1. */
  readonly relativeMonths: Readonly<Record<string, number>>;
  /** 平成22年 = 1988 + 22. */
  readonly eras: Readonly<Record<string, number>>;
  /** Behind a day or month number these make it a length of time (`20일간`). */
  readonly lengthMarks: readonly string[];
  /** Behind 1 to 4: `3분기`. */
  readonly quarter: readonly string[];
  readonly halves: Readonly<Record<string, 1 | 2>>;
  /** Behind a year: `1990년대`. */
  readonly decade: readonly string[];
}
