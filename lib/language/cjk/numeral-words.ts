/** The number characters of one language: digits, tens, myriads. */
export interface NumeralWords {
  readonly digits: Readonly<Record<string, number>>;
  readonly small: Readonly<Record<string, number>>;
  readonly big: Readonly<Record<string, number>>;
  /** `수` 만, `數` 百: several. */
  readonly several: readonly string[];
  /** 2000`여`, 500`多`: a little more. */
  readonly odd: readonly string[];
  /** 일`점`오, 一`点`五. */
  readonly point: readonly string[];
}
