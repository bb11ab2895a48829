import { Dexie, type IndexableType } from 'dexie';
import { z } from '../zod.ts';
import type { KeyedRow } from './database.ts';
import {
  type DocumentRow,
  documentRowSchema,
  type FigureRow,
  figureChangeSchema,
  figureRowSchema,
  installedPackSchema,
  type ReferenceRow,
  referenceRowSchema,
  reviewSchema,
  type TopicPackRow,
  topicPackRowSchema,
} from './row-schemas.ts';
import type { FigureChange, InstalledPack, Review } from './types.ts';

/** What the reader made or brought in and could still be read out of a damaged database. */
export interface Rescued {
  readonly reviews: readonly Review[];
  readonly settings: readonly KeyedRow[];
  readonly meta: readonly KeyedRow[];
  readonly documents: readonly DocumentRow[];
  readonly references: readonly ReferenceRow[];
  readonly topicPacks: readonly TopicPackRow[];
  readonly packs: readonly InstalledPack[];
  readonly figures: readonly FigureRow[];
  readonly changes: readonly FigureChange[];
}

export const NOTHING_RESCUED: Rescued = {
  reviews: [],
  settings: [],
  meta: [],
  documents: [],
  references: [],
  topicPacks: [],
  packs: [],
  figures: [],
  changes: [],
};

const keyedRowSchema = z.strictObject({ key: z.string(), value: z.unknown() });

/** Reads what is the reader's own, row by row, from a database of whatever shape; never throws. */
export async function rescueRows(name: string): Promise<Rescued> {
  const database = new Dexie(name);
  try {
    await database.open();
    return await rescueFrom(database);
  } catch {
    // A database that does not even open holds nothing that could be rescued.
    return NOTHING_RESCUED;
  } finally {
    database.close();
  }
}

/** The same from an open database, also within a transaction. */
export async function rescueFrom(database: Dexie): Promise<Rescued> {
  const documents = await readRows(database, 'documents', documentRowSchema);
  const kept = documents.filter((it) => it.origin !== 'seed');
  const keptDocs = new Set(kept.map((it) => it.doc));
  const references = await readRows(database, 'references', referenceRowSchema);
  return {
    reviews: await readRows(database, 'reviews', reviewSchema),
    settings: await readRows(database, 'settings', keyedRowSchema),
    meta: await readRows(database, 'meta', keyedRowSchema),
    documents: kept,
    references: references.filter((it) => keptDocs.has(it.doc)),
    topicPacks: (await readRows(database, 'topicPacks', topicPackRowSchema)).filter((it) => it.from),
    packs: await readRows(database, 'packs', installedPackSchema),
    figures: await readRows(database, 'figures', figureRowSchema),
    changes: await readRows(database, 'changes', figureChangeSchema),
  };
}

async function readRows<T>(database: Dexie, name: string, schema: z.ZodMiniType<T>): Promise<T[]> {
  const rows: T[] = [];
  for (const key of await keysOf(database, name)) {
    // One unreadable row must not take the others with it.
    const row: unknown = await database
      .table(name)
      .get(key)
      .catch(() => undefined);
    const parsed = z.safeParse(schema, row);
    if (parsed.success) rows.push(parsed.data);
  }
  return rows;
}

async function keysOf(database: Dexie, name: string): Promise<IndexableType[]> {
  try {
    return await database.table(name).toCollection().primaryKeys();
  } catch {
    // A table that is missing or cannot be listed must not take the other tables with it.
    return [];
  }
}
