import type { ReferenceDocument } from '../corpus/types.ts';
import type { ParallaxDatabase } from './database.ts';
import type { DocumentRow, ReferenceRow } from './row-schemas.ts';
import type { Seeds } from './seeds.ts';

const VERSION_KEY = 'seed-version';

/** Loads the seeds when the database holds another version of them; true when it did. */
export async function loadSeedsIfStale(database: ParallaxDatabase, seeds: Seeds): Promise<boolean> {
  const loaded = await database.meta.get(VERSION_KEY);
  if (loaded?.value === seeds.version) return false;
  await loadSeeds(database, seeds);
  return true;
}

/** Puts the seeds in place of the former ones, all or nothing; the reader's own documents stay. */
export async function loadSeeds(database: ParallaxDatabase, seeds: Seeds): Promise<void> {
  const { documents, references, topicPacks, meta } = database;
  await database.transaction('rw', documents, references, topicPacks, meta, async () => {
    const former = await documents.where('origin').equals('seed').primaryKeys();
    await references.where('doc').anyOf(former).delete();
    await documents.bulkDelete(former);
    await topicPacks.clear();

    const own = new Set(await documents.toCollection().primaryKeys());
    const fresh = seeds.documents.filter((it) => !own.has(it.doc));
    await documents.bulkAdd(fresh.map(documentRow));
    await references.bulkAdd(fresh.flatMap(referenceRows));
    await topicPacks.bulkAdd(seeds.topicPacks.map((pack) => ({ id: pack.id, pack })));
    await meta.put({ key: VERSION_KEY, value: seeds.version });
  });
}

function documentRow(document: ReferenceDocument): DocumentRow {
  const { claims: _, ...source } = document;
  return { doc: document.doc, origin: 'seed', source };
}

function referenceRows(document: ReferenceDocument): ReferenceRow[] {
  const { doc, topicPack, claims } = document;
  return claims.map((claim) => ({ doc, topicPack, topic: claim.topic, claim }));
}
