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
  /** Behind a day, or behind a year in round hundreds, these make it a length of time (`20일간`, `2000年来`). */
  readonly lengthMarks: readonly string[];
  /** Those that do so behind a day even where a gap or a link parts it from its month (`10月の5日間`). */
  readonly linkedLengthMarks: readonly string[];
  /** Before a day these make it a length of time (`まる2日`). */
  readonly lengthLeads: readonly string[];
  /** Behind a day these make another word of it (`10日元`). */
  readonly notDay: readonly string[];
  /** Behind a year of two digits these show that it is one (`30年度`). */
  readonly afterShortYear: readonly string[];
  /** Before a date: it is past (`지난 20일`), it is to come (`오는 20일`). */
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Behind 1 to 4: `3분기`. */
  readonly quarter: readonly string[];
  readonly halves: Readonly<Record<string, 1 | 2>>;
  /** Behind a year: `1990년대`. */
  readonly decade: readonly string[];
  /** Months of the traditional calendar by name (`正月`), where the language counts their days without a word for day. */
  readonly lunarMonths?: Readonly<Record<string, number>>;
}
