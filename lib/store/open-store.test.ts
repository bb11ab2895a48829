import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ParallaxDatabase } from './database.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { report, seeds } from './fixture.ts';
import { loadSeeds } from './load-seeds.ts';
import { openStore } from './open-store.ts';
import { readCorpora } from './read-corpus.ts';
import { getReviews, setReview } from './reviews.ts';
import { changeSettings, getSettings } from './settings.ts';
import type { Review } from './types.ts';

const review: Review = {
  page: 'https://example.org/a',
  noteId: 'n1',
  state: 'noted',
  remark: '',
  changed: 1,
};
const settings = { ...DEFAULT_SETTINGS, enabled: false };

let name: string;
beforeEach(() => {
  name = crypto.randomUUID();
});

/** Every Dexie instance derives its tables' class from one prototype. */
function sharedTablePrototype(): Dexie.Table {
  return Object.getPrototypeOf(new Dexie('any').Table.prototype);
}

const named = (name: string) => Object.assign(new Error(name), { name });

/** Leaves a seeded database with a review and settings behind, damaged as given. */
async function leaveDamaged(damage: (database: ParallaxDatabase) => Promise<unknown>): Promise<void> {
  const database = new ParallaxDatabase(name);
  await loadSeeds(database, seeds);
  await setReview(database, review);
  await changeSettings(database, settings);
  await damage(database);
  database.close();
}

test('the first use opens and seeds the database', async () => {
  const corpora = await openStore(seeds, name).use(readCorpora);
  expect(corpora[0]?.references).toHaveLength(1);
});

test('reloading brings back what is missing', async () => {
  const store = openStore(seeds, name);
  await store.use((database) => database.references.clear());
  await store.reload();
  expect((await store.use(readCorpora))[0]?.references).toHaveLength(1);
});

describe('a damaged database is rebuilt and the reviews are kept:', () => {
  test.each<[string, (database: ParallaxDatabase) => Promise<unknown>]>([
    ['a claim that does not parse', (it) => it.references.toCollection().modify({ claim: 7 as never })],
    ['a claim without its document', (it) => it.documents.clear()],
    ['a topic pack that is nonsense', (it) => it.topicPacks.put({ id: 'x', pack: 'nonsense' as never })],
    ['a document that does not parse', (it) => it.documents.toCollection().modify({ source: null as never })],
  ])('%s', async (_, damage) => {
    await leaveDamaged(damage);
    const store = openStore(seeds, name);
    expect((await store.use(readCorpora))[0]?.references).toHaveLength(1);
    expect(await store.use((database) => getReviews(database, review.page))).toEqual([review]);
    expect(await store.use(getSettings)).toEqual(settings);
  });

  test('a review that does not parse is the only one lost', async () => {
    await leaveDamaged(async (it) => {
      await it.reviews.put({ ...review, noteId: 'n2', state: 'maybe' } as never);
      await it.documents.clear();
    });
    const store = openStore(seeds, name);
    await store.use(readCorpora);
    expect(await store.use((database) => database.reviews.toArray())).toEqual([review]);
  });

  test('documents of the reader come along', async () => {
    const { claims, ...source } = report;
    await leaveDamaged(async (it) => {
      await it.documents.add({ doc: 'mine', origin: 'own', source: { ...source, doc: 'mine' } });
      await it.references.add({
        doc: 'mine',
        topicPack: 'deepseek',
        topic: 'price',
        claim: claims[0] as never,
      });
      await it.topicPacks.put({ id: 'x', pack: 'nonsense' as never });
    });
    const [corpus] = await openStore(seeds, name).use(readCorpora);
    expect(corpus?.references.map((it) => it.source.doc).sort()).toEqual(['a-report', 'mine']);
  });

  test('a database of another shape', async () => {
    const stranger = new Dexie(name);
    stranger.version(9).stores({ meta: '++other', reviews: '[page+noteId], page' });
    await stranger.table('reviews').put(review);
    stranger.close();
    const store = openStore(seeds, name);
    expect((await store.use(readCorpora))[0]?.references).toHaveLength(1);
    expect(await store.use((database) => getReviews(database, review.page))).toEqual([review]);
  });

  test('messages that fail together rebuild once', async () => {
    await leaveDamaged((it) => it.documents.clear());
    const store = openStore(seeds, name);
    const clear = vi.spyOn(sharedTablePrototype(), 'clear');
    await Promise.all([store.use(readCorpora), store.use(readCorpora), store.use(readCorpora)]);
    expect((clear.mock.contexts as Dexie.Table[]).filter((it) => it.name === 'reviews')).toHaveLength(1);
  });

  test('a rebuild that fails half way loses nothing', async () => {
    await leaveDamaged((it) => it.documents.clear());
    vi.spyOn(sharedTablePrototype(), 'bulkAdd').mockRejectedValue(named('QuotaExceededError'));
    const store = openStore(seeds, name);
    await expect(store.use(readCorpora)).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect(await store.use((database) => getReviews(database, review.page))).toEqual([review]);
  });
});

test('a connection closed by the browser is opened again', async () => {
  const store = openStore(seeds, name);
  await store.use(async (database) => database.close());
  expect(await store.use(readCorpora)).toHaveLength(1);
});

test('a database cleared by the browser while in use is filled again', async () => {
  const store = openStore(seeds, name);
  await store.use(readCorpora);
  vi.spyOn(console, 'warn').mockReturnValue();
  await Dexie.delete(name);
  expect((await store.use(readCorpora))[0]?.references).toHaveLength(1);
});

test('a database that cannot be opened at all is a named error, again and again', async () => {
  vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(named('SecurityError'));
  const store = openStore(seeds, name);
  for (const _ of [1, 2]) {
    await expect(store.use(readCorpora)).rejects.toMatchObject({
      name: 'StorageError',
      fault: 'unavailable',
    });
  }
});

test('once the browser allows it again, the store works again', async () => {
  const store = openStore(seeds, name);
  vi.spyOn(Dexie.prototype, 'open').mockRejectedValueOnce(named('SecurityError'));
  await expect(store.use(readCorpora)).rejects.toThrow('does not let Parallax keep data');
  expect(await store.use(readCorpora)).toHaveLength(1);
});

test('a full disk is said as such and nothing is rebuilt', async () => {
  const store = openStore(seeds, name);
  await expect(store.use(() => Promise.reject(named('QuotaExceededError')))).rejects.toMatchObject({
    fault: 'full',
  });
  expect(await store.use(readCorpora)).toHaveLength(1);
});

test('a mistake of ours is thrown as it is', async () => {
  const store = openStore(seeds, name);
  await expect(store.use(() => Promise.reject(new TypeError('oops')))).rejects.toThrow(TypeError);
});

test('what one message does wrong closes nothing under another', async () => {
  const store = openStore(seeds, name);
  let goOn = () => {};
  const slow = store.use(async (database) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return database.documents.count();
  });
  await store.use(readCorpora);
  await expect(store.use(() => Promise.reject(new TypeError('oops')))).rejects.toThrow(TypeError);
  await expect(store.use(() => Promise.reject(named('QuotaExceededError')))).rejects.toThrow('no room');
  goOn();
  expect(await slow).toBe(1);
});

test('a connection that closed under two messages is opened once for both', async () => {
  const store = openStore(seeds, name);
  await store.use(async (database) => database.close());
  const open = vi.spyOn(Dexie.prototype, 'open');
  expect(await Promise.all([store.use(readCorpora), store.use(readCorpora)])).toHaveLength(2);
  expect(open).toHaveBeenCalledTimes(1);
});

test('seeds that do not fit on the disk leave no connection open behind them', async () => {
  vi.spyOn(sharedTablePrototype(), 'bulkAdd').mockRejectedValueOnce(named('QuotaExceededError'));
  const close = vi.spyOn(Dexie.prototype, 'close');
  const store = openStore(seeds, name);
  await expect(store.use(readCorpora)).rejects.toMatchObject({ fault: 'full' });
  expect(close).toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(await store.use(readCorpora)).toHaveLength(1);
});
