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

/** Reads what begins at numeral `index`; `next` is the first numeral that was not used. */
export type Parser = (
  reading: Reading,
  index: number,
) => { readonly draft: Draft | undefined; readonly next: number } | undefined;

/** Takes the drafts in reading order and returns them improved. */
export type Refiner = (drafts: readonly Draft[], reading: Reading) => readonly Draft[];
