import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fileOf, header, paper } from '../pack/fixture.ts';
import { ParallaxDatabase } from './database.ts';
import { seeds } from './fixture.ts';
import { loadSeeds } from './load-seeds.ts';
import { openStore } from './open-store.ts';
import { importPack, installedPacks, previewImport, readPack, removePack } from './packs.ts';
import { readCorpora } from './read-corpus.ts';
import { subscriptionTo } from './subscriptions.ts';

let database: ParallaxDatabase;
beforeEach(async () => {
  database = new ParallaxDatabase(crypto.randomUUID());
  await loadSeeds(database, seeds);
});
afterEach(() => database.delete());

const docs = async () => (await database.documents.toCollection().primaryKeys()).sort();
const rowsOf = async () => JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
const next = {
  ...header,
  version: 2,
  documents: [
    { ...paper, title: 'Now' },
    { ...paper, doc: 'b-paper' },
  ],
};

/** Every Dexie instance derives its tables' class from one prototype. */
function sharedTablePrototype(): Dexie.Table {
  return Object.getPrototypeOf(new Dexie('any').Table.prototype);
}

describe('an import', () => {
  test('adds what the preview said, and it takes part at once', async () => {
    const file = await fileOf(header);
    expect(await previewImport(database, file)).toMatchObject({ added: 1, installed: null });
    expect(await docs()).toEqual(['a-report']);
    await importPack(database, file, null, 5);
    expect(await docs()).toEqual(['a-paper', 'a-report']);
    const [corpus] = await readCorpora(database);
    expect(corpus?.references.map(({ source }) => source.doc).sort()).toEqual(['a-paper', 'a-report']);
    expect(await installedPacks(database)).toMatchObject([
      { id: 'more-papers', version: 1, installed: 5, documents: 1, references: 1, subscription: null },
    ]);
  });

  test('of the next version takes the place of the former, with a log', async () => {
    await importPack(database, await fileOf(header), subscriptionTo('https://example.org/p.json', 0), 5);
    const file = await fileOf(next);
    expect(await previewImport(database, file)).toMatchObject({ installed: 1, added: 1, changed: 1 });
    await importPack(database, file, null, 9);
    expect(await database.references.where('doc').equals('a-paper').count()).toBe(1);
    const [pack] = await installedPacks(database);
    expect(pack?.log).toEqual([
      { version: 2, time: 9, added: 1, changed: 1, removed: 0 },
      { version: 1, time: 5, added: 1, changed: 0, removed: 0 },
    ]);
    expect(pack?.subscription?.address).toBe('https://example.org/p.json');
  });

  test('twice is the same as once', async () => {
    const file = await fileOf(header);
    await Promise.all([importPack(database, file, null, 5), importPack(database, file, null, 5)]);
    expect(await docs()).toEqual(['a-paper', 'a-report']);
    expect(await database.references.count()).toBe(2);
  });

  test('of an older version is refused', async () => {
    await importPack(database, await fileOf(next), null, 5);
    const before = await rowsOf();
    const older = await fileOf(header);
    await expect(previewImport(database, older)).rejects.toMatchObject({ fault: 'not-newer' });
    await expect(importPack(database, older, null, 9)).rejects.toMatchObject({ fault: 'not-newer' });
    expect(await rowsOf()).toBe(before);
  });

  test('brings a story of its own, which the seeds leave alone', async () => {
    const [built] = seeds.topicPacks;
    const story = { ...built, id: 'moon' };
    const file = await fileOf({
      ...header,
      topicPacks: [story],
      documents: [{ ...paper, topicPack: 'moon' }],
    });
    await importPack(database, file, null, 5);
    await loadSeeds(database, { ...seeds, version: 2 });
    expect((await readCorpora(database)).map(({ topicPack }) => topicPack.id)).toEqual(['deepseek', 'moon']);
  });

  test('cannot take the place of a seed, of the reader’s own, or of another pack', async () => {
    await importPack(database, await fileOf({ ...header, id: 'first' }), null, 5);
    const rows = [paper, { ...paper, doc: 'a-report' }, { ...paper, doc: 'own-1' }, { ...paper, doc: 'c' }];
    const file = await fileOf({ ...header, id: 'second', documents: rows });
    const { refused, added } = await previewImport(database, file);
    expect(added).toBe(1);
    expect(refused.described.map(({ fault }) => fault)).toEqual(['elsewhere', 'elsewhere', 'reserved']);
  });
});

describe('an import that stops half way leaves the earlier state whole:', () => {
  test.each<[string, () => void, object]>([
    [
      'a full disk',
      () =>
        void vi
          .spyOn(sharedTablePrototype(), 'bulkAdd')
          .mockRejectedValue(Object.assign(new Error(), { name: 'QuotaExceededError' })),
      { name: 'QuotaExceededError' },
    ],
    [
      'the worker is stopped',
      () =>
        void vi.spyOn(sharedTablePrototype(), 'bulkDelete').mockImplementation(() => {
          database.close();
          return Dexie.Promise.reject(new Dexie.DatabaseClosedError());
        }),
      { name: 'DatabaseClosedError' },
    ],
  ])('%s', async (_, stop, error) => {
    await importPack(database, await fileOf(header), null, 5);
    const before = await rowsOf();
    const file = await fileOf(next);
    stop();
    await expect(importPack(database, file, null, 9)).rejects.toMatchObject(error);
    vi.restoreAllMocks();
    await database.open();
    expect(await rowsOf()).toBe(before);
  });

  test('the database is deleted while the pack is imported', async () => {
    const store = openStore(seeds, database.name);
    const file = await fileOf(header);
    vi.spyOn(console, 'warn').mockReturnValue();
    await store.use(readCorpora);
    const importing = store.use((it) => importPack(it, file, null, 5));
    await Dexie.delete(database.name);
    await importing.catch(() => undefined);
    const [corpus] = await store.use(readCorpora);
    expect(corpus?.references.map(({ source }) => source.doc)).toContain('a-report');
  });
});

test('a pack is exported as it came', async () => {
  const file = await fileOf(next);
  await importPack(database, file, null, 5);
  const { format: _, schema: __, ...content } = next;
  expect(await readPack(database, 'more-papers')).toEqual(content);
  expect(await readPack(database, 'gone')).toBeUndefined();
});

test('a pack goes with everything it brought and nothing else', async () => {
  const before = await rowsOf();
  await importPack(database, await fileOf(header), null, 5);
  await removePack(database, 'more-papers');
  expect(await rowsOf()).toBe(before);
});
