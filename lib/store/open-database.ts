import { Dexie } from 'dexie';
import { ParallaxDatabase } from './database.ts';
import { StorageError, toStorageError } from './storage-error.ts';

/** Opens the database or throws a StorageError. */
export async function openDatabase(name: string): Promise<ParallaxDatabase> {
  const database = new ParallaxDatabase(name);
  await unlessBlocked(database, () => database.open());
  return database;
}

/** Removes the database or throws a StorageError. */
export async function deleteDatabase(name: string): Promise<void> {
  const database = new Dexie(name);
  await unlessBlocked(database, () => database.delete());
}

/** IndexedDB waits without end for another connection to close; the reader is told instead. */
function unlessBlocked(database: Dexie, act: () => PromiseLike<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    database.on('blocked', () => reject(new StorageError('blocked')));
    act().then(
      () => resolve(),
      (error: unknown) => reject(toStorageError(error) ?? error),
    );
  });
}
