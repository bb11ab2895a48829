import type { ParallaxDatabase } from './database.ts';
import { loadSeeds } from './load-seeds.ts';
import { deleteDatabase, openDatabase } from './open-database.ts';
import { type Rescued, rescueRows } from './rescue.ts';
import type { Seeds } from './seeds.ts';

/** Rebuilds a damaged database from the seeds; the reader's own rows come along where they still parse. */
export async function recoverDatabase(name: string, seeds: Seeds): Promise<ParallaxDatabase> {
  const rescued = await rescueRows(name);
  await deleteDatabase(name);
  const database = await openDatabase(name);
  await restore(database, rescued);
  await loadSeeds(database, seeds);
  return database;
}

async function restore(database: ParallaxDatabase, rescued: Rescued): Promise<void> {
  const { reviews, settings, documents, references } = database;
  await database.transaction('rw', reviews, settings, documents, references, async () => {
    await reviews.bulkPut(rescued.reviews);
    await settings.bulkPut(rescued.settings);
    await documents.bulkPut(rescued.documents);
    await references.bulkPut(rescued.references);
  });
}
