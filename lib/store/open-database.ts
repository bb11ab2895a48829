import { Dexie } from 'dexie';
import { ParallaxDatabase } from './database.ts';
import { StorageError, toStorageError } from './storage-error.ts';

/** IndexedDB waits without end for other connections to close; ours close within moments of being asked. */
const PATIENCE = 5000;

/** Opens the database or throws a StorageError. */
export async function openDatabase(name: string): Promise<ParallaxDatabase> {
  const database = new ParallaxDatabase(name);
  try {
    await named(withPatience(Promise.resolve(database.open())));
  } catch (error) {
    // One that opens later than anybody waited would stand in the way of the next.
    database.close();
    throw error;
  }
  return database;
}

/** Removes the database or throws a StorageError. */
export async function deleteDatabase(name: string): Promise<void> {
  await named(Promise.resolve(new Dexie(name).delete()));
}

/** Stops waiting after a while, so that the reader is told; the work itself goes on. */
export async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError('blocked')), PATIENCE);
  });
  try {
    return await Promise.race([work, giveUp]);
  } finally {
    clearTimeout(timer);
  }
}

async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toStorageError(error) ?? error;
  }
}
