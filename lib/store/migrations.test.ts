import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { browseShelf } from './browse-corpus.ts';
import { ParallaxDatabase } from './database.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { figureChanges } from './figures.ts';
import { seeds } from './fixture.ts';
import version1 from './fixtures/version-1.json' with { type: 'json' };
import version2 from './fixtures/version-2.json' with { type: 'json' };
import { openStore } from './open-store.ts';
import { ownDocuments } from './own-documents.ts';
import { installedPacks } from './packs.ts';
import { readCorpora } from './read-corpus.ts';
import { referencesOf } from './references-of.ts';
import { getReviews } from './reviews.ts';
import { getSettings } from './settings.ts';
import { recountShelves } from './shelves.ts';

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
  {
    version: 2,
    stores: {
      documents: 'doc, origin, pack',
      references: '++id, doc, [topicPack+topic]',
      topicPacks: 'id, from',
      packs: 'id',
      reviews: '[page+noteId], page',
      settings: 'key',
      meta: 'key',
      figures: 'key, page, seen',
      changes: '++id',
    },
    rows: version2 as Readonly<Record<string, readonly object[]>>,
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
    const references = (rows.references ?? []) as { topicPack: string; topic: string }[];
    const topics = references.flatMap(({ topicPack, topic }) => (topicPack === 'deepseek' ? [topic] : []));
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
      ...(version > 1 && { tracksChanges: true }),
      marks: false,
      disabledHosts: ['www.etnews.com'],
      language: 'ko',
    });
    const [corpus] = await store.use(readCorpora);
    expect(corpus?.references.map(({ source }) => source.doc)).toContain('a-report');
  });

  test('is browsed by topic, outlet and month', async () => {
    const database = new ParallaxDatabase(name);
    const kept = await database.shelves.toArray();
    await recountShelves(database);
    expect(await database.shelves.toArray()).toEqual(kept);
    const sum = (by: string) => kept.reduce((total, row) => total + (row.by === by ? row.count : 0), 0);
    expect(sum('topic')).toBe(rows.references?.length);
    expect([sum('outlet'), sum('month')]).toEqual([rows.documents?.length, rows.documents?.length]);
    const { answers } = await browseShelf(database, { by: 'outlet', outlet: 'Metro' }, 0);
    expect(new Set(answers.map(({ reference }) => reference.source.doc))).toEqual(
      new Set(['metro-2025-01-29']),
    );
    database.close();
  });

  test('damaged on top of being old is rebuilt with the reviews', async () => {
    const old = new Dexie(name);
    old.version(version).stores(stores);
    await old.table('documents').clear();
    await old.table('topicPacks').put({ id: 'x', pack: 'nonsense' });
    old.close();
    const store = openStore(seeds, name);
    expect((await store.use(readCorpora))[0]?.topicPack.id).toBe('deepseek');
    expect(await store.use((it) => it.reviews.count())).toBe(2);
  });
});

test('version 2 keeps what the reader brought in and read', async () => {
  const old = new Dexie(name);
  old.version(2).stores(RELEASED[1]?.stores ?? {});
  for (const [table, rows] of Object.entries(version2)) await old.table(table).bulkAdd([...rows]);
  old.close();
  const store = openStore({ ...seeds, version: 2 }, name);
  expect((await store.use(readCorpora)).map(({ topicPack }) => topicPack.id)).toEqual(['deepseek', 'lumora']);
  expect(await store.use(installedPacks)).toMatchObject([
    { id: 'more-papers', subscription: { address: 'https://packs.example.org/p.json' } },
  ]);
  expect(await store.use(ownDocuments)).toMatchObject([{ doc: 'own-1', title: 'Mine' }]);
  expect(await store.use(figureChanges)).toMatchObject([{ before: '600만 달러', after: '700만 달러' }]);
});

test('the last released version is the one before this one, or this one', () => {
  const database = new ParallaxDatabase(name);
  const latest = RELEASED.at(-1)?.version ?? 0;
  expect([latest, latest + 1]).toContain(database.verno);
});
