import { DATABASE_NAME, type ParallaxDatabase } from './database.ts';
import { loadSeeds, loadSeedsIfStale } from './load-seeds.ts';
import { openDatabase } from './open-database.ts';
import { recoverDatabase } from './recover.ts';
import type { Seeds } from './seeds.ts';
import { toStorageError } from './storage-error.ts';

type Work<T> = (database: ParallaxDatabase) => Promise<T>;

/** The database as the background uses it: opened on first use, seeded, rebuilt when damaged. */
export interface Store {
  /** Runs work on the database; throws a StorageError when that cannot be done even after a rebuild. */
  use<T>(work: Work<T>): Promise<T>;
  /** Loads the seeds anew, whatever version is there. */
  reload(): Promise<void>;
}

type Connection = Promise<ParallaxDatabase>;

/** Opens nothing yet; work may be run twice, so it must bear that. */
export function openStore(seeds: Seeds, name: string = DATABASE_NAME): Store {
  let connection: Connection | undefined;

  /** One that does not open is forgotten, so that the next message tries anew. */
  function keep(opening: Connection): Connection {
    connection = opening;
    opening.catch(() => {
      if (connection === opening) connection = undefined;
    });
    return opening;
  }

  async function use<T>(work: Work<T>): Promise<T> {
    const first = connection ?? keep(connect(name, seeds));
    try {
      return await work(await first);
    } catch (error) {
      const fault = toStorageError(error)?.fault;
      // Nothing else speaks against a connection that other messages are using.
      if (fault !== 'closed' && fault !== 'corrupt') throw toStorageError(error) ?? error;
      // Messages that fail together share one rebuild: only the first finds its connection still in place, or none.
      const isReplaced = connection !== undefined && connection !== first;
      if (!isReplaced) keep(renew(first, fault, name, seeds));
    }
    try {
      return await work(await (connection ?? keep(connect(name, seeds))));
    } catch (error) {
      throw toStorageError(error) ?? error;
    }
  }

  return { use, reload: () => use((database) => loadSeeds(database, seeds)) };
}
async function connect(name: string, seeds: Seeds): Promise<ParallaxDatabase> {
  const database = await openDatabase(name);
  try {
    await loadSeedsIfStale(database, seeds);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** The connection that takes the place of one that failed. */
async function renew(
  failed: Connection,
  fault: 'closed' | 'corrupt',
  name: string,
  seeds: Seeds,
): Promise<ParallaxDatabase> {
  if (fault === 'closed') return connect(name, seeds);
  const damaged = await failed.catch(() => undefined);
  damaged?.close();
  return recoverDatabase(name, seeds);
}

/** For `.catch`: answers with what is at hand when storage fails; any other error goes on. */
export function withoutStorage<T>(instead: () => T): (error: unknown) => T {
  return (error) => {
    if (toStorageError(error) === undefined) throw error;
    return instead();
  };
}
