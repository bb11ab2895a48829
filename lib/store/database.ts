import { Dexie, type Table } from 'dexie';
import type { DocumentRow, ReferenceRow, TopicPackRow } from './row-schemas.ts';
import type { Review } from './types.ts';

export const DATABASE_NAME = 'parallax';

/** A value kept under a name. */
export interface KeyedRow {
  readonly key: string;
  readonly value: unknown;
}

/** Every table and its indexes; rows are typed as written and parsed when read. */
export class ParallaxDatabase extends Dexie {
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly references: Table<ReferenceRow, number>;
  declare readonly topicPacks: Table<TopicPackRow, string>;
  declare readonly reviews: Table<Review, [string, string]>;
  declare readonly settings: Table<KeyedRow, string>;
  declare readonly meta: Table<KeyedRow, string>;

  constructor(name: string = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      documents: 'doc, origin',
      references: '++id, doc, topicPack, topic',
      topicPacks: 'id',
      reviews: '[page+noteId], page',
      settings: 'key',
      meta: 'key',
    });
  }
}
