/** A price for so many tokens, said around an amount of money. Of both patterns the first group is a million of them, the second a thousand. */
export interface RateWords {
  /** Ends at the amount: `100만 토큰당 `. */
  readonly ahead: RegExp | undefined;
  /** The letters that `ahead` may end with before a gap. */
  readonly aheadEnds: string;
  /** Sticky, behind the amount, the first that fits: `/百万输入tokens`. */
  readonly behind: readonly RegExp[];
}
