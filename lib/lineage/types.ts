import type { Basis, ClaimValue } from '../claim/types.ts';
import type { BasisSlot, Relation } from '../comparison/types.ts';
import type { DocumentKind, Reference } from '../corpus/types.ts';
import type { Wording } from '../language/types.ts';
import type { Approx } from '../quantity/types.ts';

/** The same sum in another unit, right beside it. */
export interface Restated {
  /** Null where only its value is known. */
  readonly quote: string | null;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly approx: Approx;
}

/** One answer to a topic, of the corpus or of the page in view. */
export interface Entry {
  readonly id: string;
  readonly kind: DocumentKind | 'page';
  /** The page is called by the view's own word. */
  readonly outlet: Wording;
  readonly published: string | null;
  readonly url: string | null;
  /** As printed; null where the answer is a category. */
  readonly quote: string | null;
  readonly value: ClaimValue;
  readonly approx: Approx;
  readonly subject: string;
  readonly basis: Basis;
  /** Who is said to say it; null means the outlet itself. */
  readonly by: string | null;
  /** Whose voice it is: entries of one origin are one voice. */
  readonly origin: string;
  readonly also: readonly Restated[];
  /** How the page's figure stands to it; null where no figure is followed or the two were not compared. */
  readonly relation: Relation | null;
  readonly slot: BasisSlot | null;
}

/** What the corpus answers to one topic, a page of it at a time. */
export interface TopicAnswers {
  readonly pack: string;
  readonly topic: string;
  readonly name: Wording;
  readonly leavesOut: Wording | null;
  /** Another subject is another question (another share's move). */
  readonly perSubject: boolean;
  /** Topics that answer a neighbouring question, shown beside this one and never compared with it. */
  readonly beside: readonly string[];
  /** The reader's words for the ids in these references. */
  readonly names: Readonly<Record<string, Wording>>;
  readonly references: readonly Reference[];
  /** How many there are in all. */
  readonly total: number;
}
