/** The number characters of one language: digits, tens, myriads. */
export interface NumeralWords {
  readonly digits: Readonly<Record<string, number>>;
  readonly small: Readonly<Record<string, number>>;
  readonly big: Readonly<Record<string, number>>;
  /** 廿 = 20, 卅 = 30. */
  readonly tens?: Readonly<Record<string, number>>;
  /** `수` 만, `數` 百: several. */
  readonly several: readonly string[];
  /** 2000`여`, 500`多`: a little more. */
  readonly odd: readonly string[];
  /** 일`점`오, 一`点`五. */
  readonly point: readonly string[];
  /** 万亿: a myriad may multiply another. */
  readonly stacks?: boolean;
  /** 一万三 = 13,000: a last digit counts tenths of the scale before it. */
  readonly shortTail?: boolean;
  /** 两: two of something, so before a scale or alone, never the last digit (`三十两` are thirty taels). */
  readonly couple?: string;
  /** 三四百: two neighbouring digits before a scale or behind one say "three or four". */
  readonly neighbours?: boolean;
}
