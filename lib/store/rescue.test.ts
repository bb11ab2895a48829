import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { ParallaxDatabase } from './database.ts';
import { seeds } from './fixture.ts';
import { openStore } from './open-store.ts';
import { readCorpora } from './read-corpus.ts';
import { NOTHING_RESCUED, rescueRows } from './rescue.ts';
import { packOfOwnDocuments } from './share-documents.ts';
import type { Review } from './types.ts';

const review = (noteId: string): Review => ({
  page: 'https://example.org/a',
  noteId,
  state: 'noted',
  remark: '',
  changed: 1,
});

/** Every Dexie instance derives its tables' class from one prototype. */
function sharedTablePrototype(): Dexie.Table {
  return Object.getPrototypeOf(new Dexie('any').Table.prototype);
}

let name: string;
beforeEach(async () => {
  name = crypto.randomUUID();
  const database = new ParallaxDatabase(name);
  await database.reviews.bulkPut([review('n1'), review('n2'), review('n3')]);
  database.close();
});

test('one row that cannot be read is the only one lost', async () => {
  const prototype = sharedTablePrototype();
  const get = prototype.get as (key: unknown) => Dexie.Promise<unknown>;
  vi.spyOn(prototype, 'get').mockImplementation(function (this: typeof prototype, key: unknown) {
    const unreadable = Array.isArray(key) && key[1] === 'n2';
    return unreadable ? Dexie.Promise.reject(new Error('disk')) : get.call(this, key);
  });
  expect((await rescueRows(name)).reviews).toEqual([review('n1'), review('n3')]);
});

test('a database that does not open yields nothing and no error', async () => {
  vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(new Error('disk'));
  expect(await rescueRows(name)).toEqual(NOTHING_RESCUED);
});

test('one table that cannot be listed does not take the others with it', async () => {
  const prototype = sharedTablePrototype();
  const all = prototype.toCollection;
  vi.spyOn(prototype, 'toCollection').mockImplementation(function (this: typeof prototype) {
    if (this.name === 'documents') throw new Error('disk');
    return all.call(this);
  });
  expect((await rescueRows(name)).reviews).toHaveLength(3);
});

test('the name under which the reader shares references comes along', async () => {
  const database = new ParallaxDatabase(name);
  const { id } = await packOfOwnDocuments(database, 1);
  await database.topicPacks.put({ id: 'x', pack: 'nonsense' as never });
  database.close();
  const store = openStore(seeds, name);
  await store.use(readCorpora);
  expect((await store.use((it) => packOfOwnDocuments(it, 1))).id).toBe(id);
});

test('two windows that share at once do so under one name', async () => {
  const database = new ParallaxDatabase(name);
  const packs = await Promise.all([packOfOwnDocuments(database, 1), packOfOwnDocuments(database, 1)]);
  expect(packs[0].id).toBe(packs[1].id);
  database.close();
});
