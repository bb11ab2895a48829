import { Dexie, type Table } from 'dexie';
import type { DocumentRow, FigureRow, ReferenceRow, ShelfRow, TopicPackRow } from './row-schemas.ts';
import { recountShelves } from './shelves.ts';
import type { FigureChange, InstalledPack, Review } from './types.ts';

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
  /** What there is to browse, counted. */
  declare readonly shelves: Table<ShelfRow, [ShelfRow['by'], string]>;
  declare readonly topicPacks: Table<TopicPackRow, string>;
  declare readonly packs: Table<InstalledPack, string>;
  declare readonly reviews: Table<Review, [string, string]>;
  declare readonly settings: Table<KeyedRow, string>;
  declare readonly meta: Table<KeyedRow, string>;
  /** Figures read before, while the reader lets changes be tracked. */
  declare readonly figures: Table<FigureRow, string>;
  declare readonly changes: Table<FigureChange, number>;

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
    // Rows of version 1 stand as they are: what came anew is optional in them.
    this.version(2).stores({
      documents: 'doc, origin, pack',
      references: '++id, doc, [topicPack+topic]',
      topicPacks: 'id, from',
      packs: 'id',
      figures: 'key, page, seen',
      changes: '++id',
    });
    this.version(3)
      .stores({
        documents: 'doc, origin, pack, source.outlet.en, source.published',
        shelves: '[by+of]',
      })
      .upgrade((transaction) =>
        recountShelves({
          documents: transaction.table('documents'),
          references: transaction.table('references'),
          shelves: transaction.table('shelves'),
        }),
      );
  }
}
