import { DATABASE_NAME, type ParallaxDatabase } from './database.ts';
import { loadSeeds, loadSeedsIfStale } from './load-seeds.ts';
import { openDatabase } from './open-database.ts';
import { recoverDatabase } from './recover.ts';
import type { Seeds } from './seeds.ts';
import { type StorageFault, toStorageError } from './storage-error.ts';

type Work<T> = (database: ParallaxDatabase) => Promise<T>;

/** The database as the background uses it: opened on first use, seeded, rebuilt when damaged. */
export interface Store {
  /** Runs work on the database; throws a StorageError when that cannot be done even after a rebuild. */
  use<T>(work: Work<T>): Promise<T>;
  /** Loads the seeds anew, whatever version is there. */
  reload(): Promise<void>;
}

/** Opens nothing yet; work may be run twice, so it must bear that. */
export function openStore(seeds: Seeds, name: string = DATABASE_NAME): Store {
  let connection: Promise<ParallaxDatabase> | undefined;

  async function use<T>(work: Work<T>): Promise<T> {
    connection ??= connect(name, seeds);
    const first = connection;
    try {
      return await work(await first);
    } catch (error) {
      const fault = toStorageError(error)?.fault;
      // Messages that fail together share one rebuild: only the first finds its connection still in place.
      if (connection === first) connection = renewed(first, fault, name, seeds);
      if (connection === undefined) {
        await closed(first);
        throw toStorageError(error) ?? error;
      }
    }
    return await lastTry(work);
  }

  async function lastTry<T>(work: Work<T>): Promise<T> {
    try {
      return await work(await (connection ?? connect(name, seeds)));
    } catch (error) {
      connection = undefined;
      throw toStorageError(error) ?? error;
    }
  }

  return { use, reload: () => use((database) => loadSeeds(database, seeds)) };
}

async function connect(name: string, seeds: Seeds): Promise<ParallaxDatabase> {
  const database = await openDatabase(name);
  await loadSeedsIfStale(database, seeds);
  return database;
}

type Connection = Promise<ParallaxDatabase>;

/** A connection worth a second try, or undefined where none would help. */
function renewed(
  failed: Connection,
  fault: StorageFault | undefined,
  name: string,
  seeds: Seeds,
): Connection | undefined {
  if (fault === 'closed') return connect(name, seeds);
  if (fault === 'corrupt') return closed(failed).then(() => recoverDatabase(name, seeds));
  return undefined;
}

async function closed(connection: Connection): Promise<void> {
  const database = await connection.catch(() => undefined);
  database?.close();
}

/** For `.catch`: answers with what is at hand when storage fails; any other error goes on. */
export function withoutStorage<T>(instead: () => T): (error: unknown) => T {
  return (error) => {
    if (toStorageError(error) === undefined) throw error;
    return instead();
  };
}
