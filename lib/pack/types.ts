import type { ReferenceDocument } from '../corpus/types.ts';
import type { Wording } from '../language/types.ts';
import type { TopicPack } from '../topic/schema.ts';

/** Topics and documents under one name and version, as they are exchanged. */
export interface Pack {
  readonly id: string;
  readonly version: number;
  readonly name: Wording;
  readonly topicPacks: readonly TopicPack[];
  readonly documents: readonly ReferenceDocument[];
}

/** What refuses a file or an address as a whole. */
export type PackFault =
  | 'too-large'
  | 'not-json'
  | 'too-deep'
  | 'not-a-pack'
  | 'not-a-backup'
  | 'newer-format'
  | 'wrong-checksum'
  | 'wrong-header'
  | 'too-many-rows'
  | 'nothing-left'
  | 'not-newer'
  | 'no-connection'
  | 'wrong-answer'
  | 'not-allowed'
  | 'not-https';

/** Why one row of a pack was refused while the rest stands. */
export type RowFault = 'malformed' | 'repeated' | 'hidden-letters' | 'reserved' | 'elsewhere' | 'no-topics';

export interface Refusal {
  /** `documents[3]` */
  readonly place: string;
  /** The row's id where it has one that can be shown. */
  readonly id: string | null;
  readonly fault: RowFault;
  /** The field at fault, `claims[0].value`; empty where the whole row is meant. */
  readonly field: string;
}

/** All refusals are counted; the first ones are described. */
export interface Refusals {
  readonly count: number;
  readonly described: readonly Refusal[];
}

/** A pack whose every remaining row holds, and what was left out of it. */
export interface ParsedPack {
  readonly pack: Pack;
  readonly checksum: string;
  readonly refused: Refusals;
}

/** One version's step over the one before, in documents. */
export interface PackChange {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What an import would do, before anything is done. */
export interface PackPreview extends PackChange {
  readonly id: string;
  readonly name: Wording;
  readonly version: number;
  /** The version here now, or null where the pack is new. */
  readonly installed: number | null;
  /** Pages that name one of these will be read by themselves; empty where no story comes along. */
  readonly names: readonly string[];
  /** Documents that stay as they are. */
  readonly same: number;
  /** The first new and changed documents, by outlet and title. */
  readonly samples: readonly {
    readonly outlet: Wording;
    readonly title: string | null;
    readonly isNew: boolean;
  }[];
  readonly refused: Refusals;
}
