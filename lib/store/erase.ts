import type { ParallaxDatabase } from './database.ts';
import { loadSeeds } from './load-seeds.ts';
import type { Seeds } from './seeds.ts';

/** Back to a fresh installation: nothing but the seeds. */
export async function eraseEverything(database: ParallaxDatabase, seeds: Seeds): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
    await loadSeeds(database, seeds);
  });
}
