import type { Table } from 'dexie';
import type { ReferenceDocument } from '../corpus/types.ts';
import { z } from '../zod.ts';
import type { ParallaxDatabase } from './database.ts';
import { parseRows } from './parse-rows.ts';
import { documentRowSchema, type ShelfRow, shelfRowSchema } from './row-schemas.ts';

type Tables = Pick<ParallaxDatabase, 'documents' | 'references' | 'shelves'>;
type Source = Pick<ReferenceDocument, 'outlet' | 'published'>;

/** Every shelf with how much stands on it; only these rows are read, however large the corpus is. */
export async function readShelves({ shelves }: Pick<Tables, 'shelves'>): Promise<ShelfRow[]> {
  return parseRows(shelfRowSchema, await shelves.toArray());
}

export function topicShelf(topicPack: string, topic: string): string {
  return `${topicPack} ${topic}`;
}

/** `2025-01`; empty where a document has no date. */
export function monthShelf({ published }: Pick<Source, 'published'>): string {
  return published?.slice(0, 7) ?? '';
}

/** Takes documents from their shelves and puts others there; within the transaction that does so with their rows. */
export async function changeShelves(
  { shelves }: Pick<Tables, 'shelves'>,
  gone: readonly ReferenceDocument[],
  come: readonly ReferenceDocument[],
): Promise<void> {
  const changed = new Map<string, ShelfRow>();
  countDocuments(gone, -1, changed);
  countDocuments(come, 1, changed);
  const rows = [...changed.values()];
  const former = await shelves.bulkGet(rows.map(({ by, of }): [ShelfRow['by'], string] => [by, of]));
  const counted = rows.map((row, index) => ({ ...row, count: row.count + (former[index]?.count ?? 0) }));
  await putCounted(shelves, counted);
}

/** Counts every shelf anew: where rows go that nobody has read, as with a pack that is removed, and after a repair. */
export async function recountShelves({ documents, references, shelves }: Tables): Promise<void> {
  const counted = new Map<string, ShelfRow>();
  for (const row of await documents.toArray()) {
    const parsed = z.safeParse(documentRowSchema, row);
    // Whoever reads the damaged row has it repaired.
    if (parsed.success) countSource(parsed.data.source, 1, counted);
  }
  for (const row of await countTopics(references)) count(counted, row);
  await shelves.clear();
  await putCounted(shelves, [...counted.values()]);
}

/** The index counts by itself; a cursor over its keys would step from row to row. */
async function countTopics(references: Tables['references']): Promise<ShelfRow[]> {
  const byTopic = '[topicPack+topic]';
  const topics = (await references.orderBy(byTopic).uniqueKeys()) as unknown as [string, string][];
  return Promise.all(
    topics.map(async (key) => ({
      by: 'topic' as const,
      of: topicShelf(...key),
      count: await references.where(byTopic).equals(key).count(),
    })),
  );
}

async function putCounted(shelves: Table<ShelfRow>, rows: readonly ShelfRow[]): Promise<void> {
  await shelves.bulkPut(rows.filter((row) => row.count > 0));
  await shelves.bulkDelete(rows.filter((row) => row.count <= 0).map(({ by, of }) => [by, of]));
}

function countDocuments(
  documents: readonly ReferenceDocument[],
  step: 1 | -1,
  counted: Map<string, ShelfRow>,
): void {
  for (const document of documents) {
    countSource(document, step, counted);
    for (const { topic } of document.claims)
      count(counted, { by: 'topic', of: topicShelf(document.topicPack, topic), count: step });
  }
}

function countSource(source: Source, step: 1 | -1, counted: Map<string, ShelfRow>): void {
  count(counted, { by: 'outlet', of: source.outlet.en, outlet: source.outlet, count: step });
  count(counted, { by: 'month', of: monthShelf(source), count: step });
}

function count(counted: Map<string, ShelfRow>, row: ShelfRow): void {
  const key = `${row.by} ${row.of}`;
  counted.set(key, { ...row, count: row.count + (counted.get(key)?.count ?? 0) });
}
