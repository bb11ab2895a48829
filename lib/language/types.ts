import type { Draft } from '../quantity/draft.ts';
import type { Numeral } from '../quantity/numeral.ts';
import type { Parser, Refiner } from '../quantity/reading.ts';
import type { Beginnings } from './beginnings.ts';
import type { NumeralLetters } from './cjk/numeral-letters.ts';
import type { ClaimWords } from './claim-words.ts';
import type { DateTable } from './date-table.ts';
import type { Grammar } from './grammar.ts';
import type { HedgeTable } from './hedge-table.ts';
import type { RateWords } from './rate-words.ts';
import type { UnitHit, UnitTable } from './unit-table.ts';

export type LanguageCode = 'ko' | 'en' | 'zh' | 'ja';
/** The languages the interface and the notes are worded in. */
export type InterfaceLanguage = 'ko' | 'en';
/** One message in every interface language. */
export type Wording = Readonly<Record<InterfaceLanguage, string>>;

/** Everything the engine must know of one language: tables, and small readers where tables do not reach. */
export interface LanguagePack {
  readonly code: LanguageCode;
  /** Number characters, or undefined where numbers are spelled in words (English). */
  readonly numerals: NumeralLetters | undefined;
  readonly units: UnitTable;
  /** Whether a unit that a gap parts from its number ends there and is no head of another word; where it is left out, always. */
  readonly unitEnds?: (text: string, at: number, unit: UnitHit) => boolean;
  readonly hedges: HedgeTable;
  /** Prices for so many tokens. */
  readonly rates: RateWords;
  readonly dates: DateTable | undefined;
  /** `분의`, `分之`: denominator first. */
  readonly fractionMarks: readonly string[];
  /** Between the two ends of a range. */
  readonly rangeJoiners: readonly string[];
  /** Between two vague numbers, which they make one range (`tens or even hundreds of millions`). */
  readonly alternatives: readonly string[];
  readonly beginnings: Beginnings;
  /** A date or figure of one word in the language's own letters (`갑절`, `지난주 금요일`). */
  readonly readWord?: (text: string, at: number, published: string | null) => Draft | undefined;
  /** A date or figure that begins with the Latin word from `start` to `end` (`January`, `twice`). */
  readonly readLatinWord?: (
    text: string,
    start: number,
    end: number,
    published: string | null,
  ) => Draft | undefined;
  /** What only this language corrects, after what all share. */
  readonly refiners?: readonly Refiner[];
  /** Letters that stand for others here (`5・7%`), put in their place without changing the length. */
  readonly prepare?: (text: string) => string;
  /** What only this language writes, tried at every number before what all share. */
  readonly parsers?: readonly Parser[];
  /** A date that begins with the digits from `start` to `end` and has no unit behind it (`2025`, `the 27th`). */
  readonly readDigitDate?: (
    text: string,
    start: number,
    end: number,
    published: string | null,
  ) => Draft | undefined;
  /** A number spelled in Latin letters that begins with the word from `at` to `end`. */
  readonly readLatinWords?: (text: string, at: number, end: number) => Numeral | undefined;
  /** A number spelled in the language's own letters (Korean). */
  readonly readNativeWords?: (text: string, at: number, pack: LanguagePack) => Numeral | undefined;
  /** What a number counts, said by the words behind it. */
  readonly countedNoun?: (text: string, at: number, words: number) => string | undefined;
  /** `third`, `tenths` → denominator. */
  readonly fractionNouns?: Readonly<Record<string, number>>;
  /** How it attributes, compares, parts clauses and negates. */
  readonly claims: ClaimWords;
  readonly grammar: Grammar;
}
