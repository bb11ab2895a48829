import type { Reference } from '../corpus/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import { z } from '../zod.ts';
import type { ParallaxDatabase } from './database.ts';
import {
  type DocumentRow,
  documentRowSchema,
  type ReferenceRow,
  referenceRowSchema,
  topicPackRowSchema,
} from './row-schemas.ts';
import type { Seeds } from './seeds.ts';
import { StorageError } from './storage-error.ts';

/** A topic pack and every reference that answers one of its questions. */
export interface Corpus {
  readonly topicPack: TopicPack;
  readonly references: readonly Reference[];
}

/** Reads the whole corpus, one entry a topic pack; throws a StorageError when a row does not parse. */
export async function readCorpora(database: ParallaxDatabase): Promise<Corpus[]> {
  const { documents, references, topicPacks } = database;
  const rows = await database.transaction('r', documents, references, topicPacks, async () => ({
    packs: await topicPacks.toArray(),
    documents: await documents.toArray(),
    references: await references.toArray(),
  }));
  // A seeded database holds a pack; one that was cleared behind our back is opened again empty.
  if (rows.packs.length === 0) throw new StorageError('corrupt', 'no topic pack');
  const sources = sourcesByDoc(parseRows(documentRowSchema, rows.documents));
  const answers = parseRows(referenceRowSchema, rows.references);
  return parseRows(topicPackRowSchema, rows.packs).map(({ id, pack }) => ({
    topicPack: pack,
    references: answers.filter((row) => row.topicPack === id).map((row) => toReference(row, sources)),
  }));
}

/** The same corpus straight from the seeds, for when no database can be opened. */
export function corporaOfSeeds(seeds: Seeds): Corpus[] {
  return seeds.topicPacks.map((topicPack) => ({
    topicPack,
    references: seeds.documents
      .filter((document) => document.topicPack === topicPack.id)
      .flatMap(({ claims, ...source }) => claims.map((claim) => ({ claim, source }))),
  }));
}

type Sources = ReadonlyMap<string, Reference['source']>;

function sourcesByDoc(rows: readonly DocumentRow[]): Sources {
  return new Map(rows.map((row) => [row.doc, row.source]));
}

function toReference(row: ReferenceRow, sources: Sources): Reference {
  const source = sources.get(row.doc);
  if (source === undefined) throw new StorageError('corrupt', `reference without document: ${row.doc}`);
  return { claim: row.claim, source };
}

function parseRows<T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): T[] {
  return rows.map((row) => {
    const result = z.safeParse(schema, row);
    if (!result.success) throw new StorageError('corrupt', result.error);
    return result.data;
  });
}
