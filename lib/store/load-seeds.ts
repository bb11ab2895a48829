import type { ParallaxDatabase } from './database.ts';
import { tellDocumentChanges } from './figures.ts';
import { readDocuments } from './read-documents.ts';
import { documentRow, referenceRows } from './rows-of-document.ts';
import type { Seeds } from './seeds.ts';
import { recountShelves } from './shelves.ts';

const VERSION_KEY = 'seed-version';

/** Loads the seeds when the database holds another version of them; true when it did. */
export async function loadSeedsIfStale(database: ParallaxDatabase, seeds: Seeds): Promise<boolean> {
  const loaded = await database.meta.get(VERSION_KEY);
  if (loaded?.value === seeds.version) return false;
  // Together: a worker that is stopped in between would tell the same changes again.
  await database.transaction('rw', database.tables, async () => {
    await tellSeedChanges(database, seeds);
    await loadSeeds(database, seeds);
  });
  return true;
}

/** Puts the seeds in place of the former ones, all or nothing; the reader's own documents and those of packs stay. */
export async function loadSeeds(database: ParallaxDatabase, seeds: Seeds): Promise<void> {
  const { documents, references, shelves, topicPacks, meta } = database;
  await database.transaction('rw', documents, references, shelves, topicPacks, meta, async () => {
    const former = await documents.where('origin').equals('seed').primaryKeys();
    await references.where('doc').anyOf(former).delete();
    await documents.bulkDelete(former);
    await topicPacks.filter((it) => it.from === undefined).delete();

    const others = new Set(await documents.toCollection().primaryKeys());
    const fresh = seeds.documents.filter((it) => !others.has(it.doc));
    await documents.bulkAdd(fresh.map((it) => documentRow(it, { origin: 'seed' })));
    await references.bulkAdd(fresh.flatMap(referenceRows));
    await topicPacks.bulkPut(seeds.topicPacks.map((pack) => ({ id: pack.id, pack })));
    await recountShelves(database);
    await meta.put({ key: VERSION_KEY, value: seeds.version });
  });
}

/** What a reader met in the former seeds and finds changed in these. */
async function tellSeedChanges(database: ParallaxDatabase, seeds: Seeds): Promise<void> {
  if ((await database.figures.count()) === 0) return;
  const rows = await database.documents.where('origin').equals('seed').toArray();
  await tellDocumentChanges(database, await readDocuments(database, rows), seeds.documents, Date.now());
}
