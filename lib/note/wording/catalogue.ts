import type { Misfit } from '../../comparison/misfit.ts';
import type { BasisSlot, Relation } from '../../comparison/types.ts';
import type { Approx } from '../../quantity/types.ts';

/** One source as a sentence names it. */
export interface NamedSource {
  readonly outlet: string;
  /** As printed there; in the reader's words where that is another language, a category or a bare date. */
  readonly figure: string;
  /** What it is about, in the reader's words; '' when not known. */
  readonly subject: string;
  /** The day it was published, as the reader writes it; left out when not known. */
  readonly published?: string;
}

/** Every message a note can carry, whole sentences per language. */
export interface NoteWording {
  readonly titles: Readonly<Record<Relation, string>>;
  /** `compatible` where nothing was rounded. */
  readonly allowsTitle: string;
  /** The hedge that stood beside a printed figure. */
  readonly hedged: (figure: string, approx: Approx) => string;
  readonly same: (count: number, first: NamedSource) => string;
  /** Equal once rounding is allowed for. */
  readonly rounded: (count: number, first: NamedSource, figure: string) => string;
  /** A bound, a range or a coarser word that leaves room for the page's answer. */
  readonly allows: (count: number, first: NamedSource, figure: string) => string;
  readonly scope: (slot: BasisSlot, source: NamedSource) => string;
  readonly differs: (sources: readonly NamedSource[]) => string;
  readonly alsoAgree: (count: number) => string;
  /** Several outlets pass on what one voice says. */
  readonly relayed: (voice: string) => string;
  readonly alsoDiffer: (count: number) => string;
  /** `fact` is what the sentence needs besides the page's figures, its date as the reader writes it. */
  readonly within: (
    kind: Misfit['kind'],
    figures: readonly string[],
    fact?: { readonly name: string; readonly date: string },
  ) => string;
  readonly unmatched: string;
  /** What is said otherwise where the answer is in words, not in figures. */
  readonly inWords: {
    readonly titles: Readonly<Partial<Record<Relation, string>>>;
    readonly same: (count: number, first: NamedSource) => string;
    readonly unmatched: string;
  };
}
