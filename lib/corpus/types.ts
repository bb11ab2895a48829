import type { Basis, ClaimValue, Stance } from '../claim/types.ts';
import type { LanguageCode, Wording } from '../language/types.ts';
import type { Approx } from '../quantity/types.ts';

/** What sort of source a document is; primary sources stand first in every note. */
export type DocumentKind = 'article' | 'blog' | 'primary';

/** One document of the corpus: where it stood, never its sentences. */
export interface ReferenceDocument {
  readonly doc: string;
  readonly kind: DocumentKind;
  readonly topicPack: string;
  readonly outlet: Wording;
  readonly title: string | null;
  /** ISO date, possibly partial, or null when unknown. */
  readonly published: string | null;
  readonly lang: LanguageCode;
  /** https address, or null: a source without a known address has no link. */
  readonly url: string | null;
  readonly claims: readonly ReferenceClaim[];
}

/** A claim read from a document, with the figure as printed (null where the answer is a category). */
export interface ReferenceClaim {
  readonly topic: string;
  readonly subject: string;
  readonly basis?: Basis;
  readonly value: ClaimValue;
  readonly approx: Approx;
  readonly by: string | null;
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
