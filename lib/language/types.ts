import type { NumeralWords } from './cjk/numeral-words.ts';
import type { DateWords } from './date-words.ts';
import type { HedgeWords } from './hedge-words.ts';
import type { UnitTable } from './unit-table.ts';

export type LanguageCode = 'ko' | 'en' | 'zh' | 'ja';
/** The languages the interface and the notes are worded in. */
export type InterfaceLanguage = 'ko' | 'en';
/** One message in every interface language. */
export type Wording = Readonly<Record<InterfaceLanguage, string>>;

/** Everything the recogniser must know of one language: tables, no logic. */
export interface LanguagePack {
  readonly code: LanguageCode;
  /** Number characters, or undefined where numbers are spelled in words (English). */
  readonly numerals: NumeralWords | undefined;
  readonly units: UnitTable;
  readonly hedges: HedgeWords;
  readonly dates: DateWords | undefined;
  /** `분의`, `分之`: denominator first. */
  readonly fractionMarks: readonly string[];
  /** Between the two ends of a range. */
  readonly rangeJoiners: readonly string[];
}
