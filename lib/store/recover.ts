import type { ParallaxDatabase } from './database.ts';
import { loadSeeds } from './load-seeds.ts';
import { deleteDatabase, openDatabase, withPatience } from './open-database.ts';
import { type Rescued, rescueFrom, rescueRows } from './rescue.ts';
import type { Seeds } from './seeds.ts';
import { toStorageError } from './storage-error.ts';

/** Rebuilds a damaged database from the seeds; the reader's own rows come along where they still parse. */
export async function recoverDatabase(name: string, seeds: Seeds): Promise<ParallaxDatabase> {
  try {
    return await refill(name, seeds);
  } catch (error) {
    // Only a database whose tables cannot even be refilled has to go as a whole; a full disk is no reason.
    if (toStorageError(error)?.fault !== 'corrupt') throw error;
    return await withPatience(recreate(name, seeds));
  }
}

/** In one transaction: should it fail half way, every row is still there. */
async function refill(name: string, seeds: Seeds): Promise<ParallaxDatabase> {
  const database = await openDatabase(name);
  try {
    await database.transaction('rw', database.tables, async () => {
      const rescued = await rescueFrom(database);
      for (const table of database.tables) await table.clear();
      await restore(database, rescued);
      await loadSeeds(database, seeds);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

async function recreate(name: string, seeds: Seeds): Promise<ParallaxDatabase> {
  const rescued = await rescueRows(name);
  await deleteDatabase(name);
  const database = await openDatabase(name);
  await database.transaction('rw', database.tables, async () => {
    await restore(database, rescued);
    await loadSeeds(database, seeds);
  });
  return database;
}

async function restore(database: ParallaxDatabase, rescued: Rescued): Promise<void> {
  await database.reviews.bulkPut(rescued.reviews);
  await database.settings.bulkPut(rescued.settings);
  await database.meta.bulkPut(rescued.meta);
  await database.documents.bulkPut(rescued.documents);
  await database.references.bulkPut(rescued.references);
  await database.topicPacks.bulkPut(rescued.topicPacks);
  await database.packs.bulkPut(rescued.packs);
  await database.figures.bulkPut(rescued.figures);
  await database.changes.bulkPut(rescued.changes);
}
