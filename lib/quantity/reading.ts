import type { LanguagePack } from '../language/types.ts';
import type { Draft } from './draft.ts';
import type { Numeral } from './numeral.ts';

/** What every parser sees. `text` is width-folded; offsets are those of the original. */
export interface Reading {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly published: string | null;
  readonly numerals: readonly Numeral[];
}

/** What was read, and the first numeral that was not used; undefined where the parser does not answer. */
export type Parsed = { readonly draft: Draft | undefined; readonly next: number } | undefined;

/** Letters, or those of a language; undefined stands for any. */
type Letters = string | ((pack: LanguagePack) => string | undefined);

export interface Parser {
  /** It answers only where one of them stands behind the number, perhaps past a gap. */
  readonly behind?: Letters;
  /** It answers only where one of them stands before the number, perhaps past a gap or a hyphen. */
  readonly before?: Letters;
  /** Reads what begins at numeral `index`. */
  readonly read: (reading: Reading, index: number) => Parsed;
}

/** Takes the drafts in reading order and returns them improved. */
export type Refiner = (drafts: readonly Draft[], reading: Reading) => readonly Draft[];
