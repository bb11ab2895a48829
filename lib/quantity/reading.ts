import type { LanguageCode, LanguagePack } from '../language/types.ts';
import type { Draft } from './draft.ts';
import type { Numeral } from './numeral.ts';
import { QUANTITY_KINDS, type QuantityKind } from './types.ts';

/** What every parser sees. `text` is prepared: its letters stand for themselves; offsets are those of the original. */
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

export const ALL_BUT_DATES = QUANTITY_KINDS.filter((kind) => kind !== 'date');

interface RefinerScope {
  /** The languages it is for; left out: all. */
  readonly languages?: readonly LanguageCode[];
}

/** Looks at one draft alone. */
export interface DraftRefiner extends RefinerScope {
  /** The kinds it looks at; left out: all. */
  readonly kinds?: readonly QuantityKind[];
  /** Undefined where the draft is no figure, the draft itself where nothing is to be improved. */
  readonly each: (draft: Draft, reading: Reading) => Draft | undefined;
}

/** Makes one of two neighbours, the left of which may itself be joined. */
export interface JoiningRefiner extends RefinerScope {
  /** The most letters that stand between the two; left out: any number. */
  readonly reach?: number;
  readonly join: (left: Draft, right: Draft, reading: Reading) => Draft | undefined;
}

/** Looks at all drafts in reading order. */
export interface ListRefiner extends RefinerScope {
  readonly all: (drafts: readonly Draft[], reading: Reading) => readonly Draft[];
}

export type Refiner = DraftRefiner | JoiningRefiner | ListRefiner;
