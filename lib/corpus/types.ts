import type { Basis, ClaimValue, Stance } from '../claim/types.ts';
import type { LanguageCode, Wording } from '../language/types.ts';
import type { Approx } from '../quantity/types.ts';

/** What sort of source a document is; primary sources stand first in every note. */
export type DocumentKind = 'article' | 'blog' | 'board' | 'primary';

/** How the claims of a document were read. `docs/corpus.md` says what each method is worth. */
export interface Provenance {
  /** In the article itself; in a retelling that keeps its figures; in the primary source; in reports of that source. */
  readonly method: 'own-text' | 'retelling' | 'source' | 'reports-of-source';
  /** The day the claims entered the corpus, ISO. */
  readonly entered: string;
}

/** One document of the corpus: where it stood, never its sentences. */
export interface ReferenceDocument {
  readonly doc: string;
  readonly kind: DocumentKind;
  readonly topicPack: string;
  readonly outlet: Wording;
  /** What a page may call this outlet besides: its name in its own language, the outlet that carried a repost. */
  readonly aliases?: readonly string[];
  /** Whose words these are, where not the outlet's own: the agency of a repost, the maker behind a primary source. */
  readonly origin?: string;
  readonly title: string | null;
  /** ISO date, possibly partial, or null when unknown. */
  readonly published: string | null;
  readonly lang: LanguageCode;
  /** https address, or null: a source without a known address has no link. */
  readonly url: string | null;
  readonly provenance?: Provenance;
  readonly claims: readonly ReferenceClaim[];
}

/** A claim read from a document, with the figure as printed (null where the answer is a category). */
export interface ReferenceClaim {
  readonly topic: string;
  readonly subject: string;
  readonly basis?: Basis;
  readonly value: ClaimValue;
  readonly approx: Approx;
  /** Who is said to say it, by name; unnamed speakers begin in lower case (`critics`). Null means the outlet itself. */
  readonly by: string | null;
  /** The report through which the outlet has it, where it names one. */
  readonly via?: string;
  readonly stance: Stance;
  readonly quote: string | null;
  readonly also?: readonly {
    readonly quote: string;
    readonly min: number;
    readonly max: number;
    readonly unit: string;
    readonly approx: Approx;
  }[];
}

/** A reference claim together with its document: what a page's claim is compared with. */
export interface Reference {
  readonly claim: ReferenceClaim;
  readonly source: Omit<ReferenceDocument, 'claims'>;
}
