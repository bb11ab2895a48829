import type { Approx } from '../quantity/types.ts';

export type Stance = 'claimed' | 'reported' | 'estimated' | 'disputed' | 'denied';

/** An answer to a topic's question: a figure, a date or a category of the topic pack. */
export type ClaimValue =
  | { readonly min: number; readonly max: number; readonly unit: string }
  | { readonly date: string }
  | { readonly category: string; readonly date?: string };

/** The same sum given again right beside it in another currency. */
export interface Restatement {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly approx: Approx;
}

/** What an answer is measured on, besides its subject; each is a short id or phrase, absent when the text is silent. */
export interface Basis {
  /** official-run, rl-stage, total, part … */
  readonly stage?: string;
  /** premarket, close, or a date. */
  readonly time?: string;
  /** Against whom or what: an entity id. */
  readonly yardstick?: string;
  /** The test or ranking a score, place or verdict stands in (`AIME 2024`). */
  readonly test?: string;
  /** What a ratio is taken of: performance, price. */
  readonly measure?: string;
}

export interface Claim {
  readonly topic: string;
  /** Entity ids of the topic pack joined with ", " (`V3`, `R1`, `Nvidia`); `the model` or '' when the text leaves it open. */
  readonly subject: string;
  readonly basis: Basis;
  readonly start: number;
  readonly end: number;
  /** The words of the figure as printed (text.slice(start, end)). */
  readonly quote: string;
  readonly value: ClaimValue;
  readonly approx: Approx;
  /** Who is said to say it; null means the outlet itself. */
  readonly by: string | null;
  readonly stance: Stance;
  readonly also: readonly Restatement[];
  /** Another topic that the same ratio is said of in one breath ("cost and time a tenth"). */
  readonly alongside?: string;
  /** The chip a stock is of and the date it is told with, for the order of dates. */
  readonly chip?: { readonly id: string; readonly told: string };
  /** The sentence does not name whom it is about; the sentences before, or the page, do. */
  readonly carried?: true;
  /** It stands in a question, which asserts nothing. */
  readonly asked?: true;
  /** Why the claim was made: cue phrases and rules, for the reader. */
  readonly matchedOn: readonly string[];
}
