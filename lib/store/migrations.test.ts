import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { ParallaxDatabase } from './database.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { seeds } from './fixture.ts';
import version1 from './fixtures/version-1.json' with { type: 'json' };
import { openStore } from './open-store.ts';
import { readCorpora } from './read-corpus.ts';
import { referencesOf } from './references-of.ts';
import { getReviews } from './reviews.ts';
import { getSettings } from './settings.ts';

/** Every version of the database that was released: its stores, and rows as it wrote them. */
const RELEASED = [
  {
    version: 1,
    stores: {
      documents: 'doc, origin',
      references: '++id, doc, topicPack, topic',
      topicPacks: 'id',
      reviews: '[page+noteId], page',
      settings: 'key',
      meta: 'key',
    },
    rows: version1 as Readonly<Record<string, readonly object[]>>,
  },
];

let name: string;
beforeEach(() => {
  name = crypto.randomUUID();
});

describe.each(RELEASED)('a database of version $version', ({ version, stores, rows }) => {
  beforeEach(async () => {
    const old = new Dexie(name);
    old.version(version).stores(stores);
    for (const [table, its] of Object.entries(rows)) await old.table(table).bulkAdd([...its]);
    old.close();
  });

  test('keeps its references, found by the new index', async () => {
    const database = new ParallaxDatabase(name);
    const topics = (rows.references ?? []).map((row) => (row as { topic: string }).topic);
    expect(await referencesOf(database, 'deepseek', topics)).toHaveLength(topics.length);
    const costs = await referencesOf(database, 'deepseek', ['training-cost']);
    expect(costs.map(({ source }) => source.doc)).toContain('metro-2025-01-29');
    database.close();
  });

  test('keeps reviews and settings when the seeds of the new version are loaded', async () => {
    const store = openStore({ ...seeds, version: 2 }, name);
    const reviews = await store.use((it) => getReviews(it, 'https://www.hani.co.kr/arti/1.html'));
    expect(reviews.map(({ state }) => state).sort()).toEqual(['dismissed', 'noted']);
    const settings = await store.use(getSettings);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      marks: false,
      disabledHosts: ['www.etnews.com'],
      language: 'ko',
    });
    expect((await store.use(readCorpora))[0]?.references).toHaveLength(1);
  });

  test('damaged on top of being old is rebuilt with the reviews', async () => {
    const old = new Dexie(name);
    old.version(version).stores(stores);
    await old.table('documents').clear();
    await old.table('topicPacks').put({ id: 'x', pack: 'nonsense' });
    old.close();
    const store = openStore(seeds, name);
    expect(await store.use(readCorpora)).toHaveLength(1);
    expect(await store.use((it) => it.reviews.count())).toBe(2);
  });
});

test('the last released version is the one before this one, or this one', () => {
  const database = new ParallaxDatabase(name);
  const latest = RELEASED.at(-1)?.version ?? 0;
  expect([latest, latest + 1]).toContain(database.verno);
});
