import type { Claim, ClaimValue, Stance } from '../claim/types.ts';
import type { BasisSlot, Relation } from '../comparison/types.ts';
import type { DocumentKind } from '../corpus/types.ts';
import type { Wording } from '../language/types.ts';
import type { Approx } from '../quantity/types.ts';

/** One reference laid beside the page's figure. */
export interface ComparedReference {
  readonly doc: string;
  readonly kind: DocumentKind;
  readonly outlet: Wording;
  readonly published: string | null;
  readonly url: string | null;
  /** The figure as printed there; null where the answer is a category. */
  readonly quote: string | null;
  readonly value: ClaimValue;
  readonly approx: Approx;
  readonly subject: string;
  /** How the source says it: an allegation or estimate weighs less than what somebody reports. */
  readonly stance: Stance;
  /** Whose voice it is: the outlet's own name (English), or an id or name of whom it relays. */
  readonly origin: string;
  readonly relation: Relation;
  /** Set when relation is `scope`: which slot differs. */
  readonly slot: BasisSlot | null;
}

/** What the reader sees for one claim of the page. */
export interface Note {
  /** Stable for the same claim on the same page across reloads: topic, printed figure and its occurrence. */
  readonly id: string;
  readonly claim: Claim;
  /** The reader's words for the ids in this note: subjects, speakers, yardsticks, categories. An id without words is its own name. */
  readonly names: Readonly<Record<string, Wording>>;
  /** The topic's short name for the reader. */
  readonly topicName: Wording;
  readonly relation: Relation;
  /** Primary sources first, then by date. Empty when `unmatched` or `internal`. */
  readonly references: readonly ComparedReference[];
  /** Other claims of this page that do not fit, as quotes, when relation is `internal`. */
  readonly within: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
  /** The relation's short title in the reader's words. */
  readonly title: Wording;
  /** One plain sentence (or two) that says how the figures stand. */
  readonly message: Wording;
  /** "What does this number leave out?" from the topic pack, or null. */
  readonly leavesOut: Wording | null;
}

/** A reference as a row names it. */
export type NamedReference = Pick<ComparedReference, 'outlet' | 'quote' | 'value' | 'approx'>;

/** A note as a list prints it: its size does not grow with its references. */
export interface ListedNote extends Pick<Note, 'id' | 'names' | 'topicName' | 'relation'> {
  readonly claim: Pick<Claim, 'topic' | 'subject' | 'quote'>;
  /** Set when relation is `internal`: no reference is named there. */
  readonly message: Wording | null;
  /** Those that give the note its relation, then others on its basis, no outlet twice. */
  readonly named: readonly NamedReference[];
  /** How many outlets there are beyond the named ones. */
  readonly more: number;
}

/** Everything read from one article. */
export interface Examination {
  /** The pack whose story the article is about; null where it is about something else. */
  readonly topicPack: string | null;
  /** Figures recognised in the text. */
  readonly quantityCount: number;
  /** In reading order. */
  readonly notes: readonly Note[];
}
