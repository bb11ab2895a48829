import type { Reference } from '../corpus/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import type { ParallaxDatabase } from './database.ts';
import { parseRows } from './parse-rows.ts';
import { referencesOfRows } from './references-of.ts';
import { topicPackRowSchema } from './row-schemas.ts';
import type { Seeds } from './seeds.ts';
import { StorageError } from './storage-error.ts';

/** A topic pack and every reference that answers one of its questions. */
export interface Corpus {
  readonly topicPack: TopicPack;
  readonly references: readonly Reference[];
}

/** The topic packs, those of the seeds first; throws a StorageError when a row does not parse. */
export async function readTopicPacks(database: ParallaxDatabase): Promise<TopicPack[]> {
  const rows = parseRows(topicPackRowSchema, await database.topicPacks.toArray());
  // A seeded database holds a pack; one that was cleared behind our back is opened again empty.
  if (rows.length === 0) throw new StorageError('corrupt', 'no topic pack');
  return rows
    .sort((a, b) => Number(a.from !== undefined) - Number(b.from !== undefined))
    .map(({ pack }) => pack);
}

/** The topic packs that others brought, beside those of the seeds. */
export async function readBroughtPacks(database: ParallaxDatabase): Promise<TopicPack[]> {
  const rows = await database.topicPacks.where('from').above('').toArray();
  return parseRows(topicPackRowSchema, rows).map(({ pack }) => pack);
}

/** Reads the whole corpus, one entry a topic pack; throws a StorageError when a row does not parse. */
export async function readCorpora(database: ParallaxDatabase): Promise<Corpus[]> {
  const { documents, references, topicPacks } = database;
  return database.transaction('r', documents, references, topicPacks, async () => {
    const rows = Map.groupBy(await references.toArray(), ({ topicPack }) => topicPack);
    const corpora: Corpus[] = [];
    for (const topicPack of await readTopicPacks(database)) {
      const answers = await referencesOfRows(database, rows.get(topicPack.id) ?? []);
      corpora.push({ topicPack, references: answers });
    }
    return corpora;
  });
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
