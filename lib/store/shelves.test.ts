import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReferenceDocument } from '../corpus/types.ts';
import { fileOf, header, paper, plantPaper, story } from '../pack/fixture.ts';
import { browseShelf, indexShelves } from './browse-corpus.ts';
import { ParallaxDatabase } from './database.ts';
import { eraseEverything } from './erase.ts';
import { report, seeds } from './fixture.ts';
import { loadSeeds } from './load-seeds.ts';
import { openStore } from './open-store.ts';
import { keepDocument, removeDocument } from './own-documents.ts';
import { importPack, removePack } from './packs.ts';
import { recountShelves } from './shelves.ts';

let database: ParallaxDatabase;
beforeEach(async () => {
  database = new ParallaxDatabase(crypto.randomUUID());
  await loadSeeds(database, seeds);
});
afterEach(() => database.delete());

const mine: ReferenceDocument = { ...paper, doc: 'own-1', published: null };
const lumora = { ...header, topicPacks: [story], documents: [plantPaper, paper] };

const outlets = async () =>
  (await indexShelves(database)).outlets.map(({ outlet, count }) => [outlet.en, count]);

/** Keeps the counts as they are, counts anew, and compares. */
async function expectRight(): Promise<void> {
  const kept = await database.shelves.toArray();
  await recountShelves(database);
  expect(kept).toEqual(await database.shelves.toArray());
}

describe('what is counted stays right when', () => {
  const importLumora = async () => void (await importPack(database, await fileOf(lumora), null, 1));
  test.each<[string, () => Promise<unknown>]>([
    ['a document is kept', () => keepDocument(database, mine, 1)],
    [
      'it is kept again elsewhere',
      async () => {
        await keepDocument(database, mine, 1);
        await keepDocument(database, { ...mine, published: '2024', outlet: { ko: '다른', en: 'Other' } }, 2);
      },
    ],
    [
      'it is kept again without an answer',
      async () => {
        await keepDocument(database, mine, 1);
        await keepDocument(database, { ...mine, claims: [] }, 2);
      },
    ],
    [
      'it is removed',
      async () => {
        await keepDocument(database, mine, 1);
        await removeDocument(database, mine.doc);
      },
    ],
    ['a pack comes', importLumora],
    [
      'its next version drops a document',
      async () => {
        await importLumora();
        await importPack(database, await fileOf({ ...lumora, version: 2, documents: [paper] }), null, 2);
      },
    ],
    [
      'it goes',
      async () => {
        await importLumora();
        await removePack(database, header.id);
      },
    ],
    ['other seeds are loaded', () => loadSeeds(database, { ...seeds, documents: [] })],
    [
      'everything is erased',
      async () => {
        await importLumora();
        await eraseEverything(database, seeds);
      },
    ],
  ])('%s', async (_what, change) => {
    await change();
    await expectRight();
  });
});

test('an outlet without documents is no shelf', async () => {
  await keepDocument(database, mine, 1);
  expect(await outlets()).toEqual([
    ['Paper', 1],
    ['Report', 1],
  ]);
  await removeDocument(database, mine.doc);
  expect(await outlets()).toEqual([['Report', 1]]);
});

test('an outlet goes by the name it was given last', async () => {
  await keepDocument(database, mine, 1);
  await keepDocument(database, { ...mine, outlet: { ko: '새 신문', en: 'Paper' } }, 2);
  expect((await indexShelves(database)).outlets).toContainEqual({
    outlet: { ko: '새 신문', en: 'Paper' },
    count: 1,
  });
});

test('a database that was repaired is counted anew', async () => {
  await keepDocument(database, mine, 1);
  await database.shelves.put({ by: 'outlet', of: 'Paper', count: 'many' as never });
  database.close();
  const store = openStore(seeds, database.name);
  const { outlets, months } = await store.use(indexShelves);
  expect(outlets.map(({ outlet }) => outlet.en)).toEqual(['Paper', 'Report']);
  expect(months).toEqual([
    { month: '2024-12', count: 1 },
    { month: null, count: 1 },
  ]);
});

test.each([
  ['a year alone', '2024', ['own-1']],
  ['a month, with its days', '2024-12', ['a-report', 'own-2']],
  ['no date', null, ['own-3']],
  ['a month nobody wrote in', '2023-01', []],
])('on the shelf of %s stands what belongs there', async (_what, month, docs) => {
  const dates = { 'own-1': '2024', 'own-2': '2024-12-26', 'own-3': null };
  for (const [doc, published] of Object.entries(dates))
    await keepDocument(database, { ...mine, doc, published }, 1);
  const { answers, total } = await browseShelf(database, { by: 'month', month }, 0);
  expect(answers.map(({ reference }) => reference.source.doc)).toEqual(docs);
  expect(total).toBe(docs.length);
});

test('a shelf goes on from an offset', async () => {
  const claims = Array.from({ length: 250 }, (_, index) => ({
    ...report.claims[0],
    subject: `S${String(index).padStart(3, '0')}`,
  })) as ReferenceDocument['claims'];
  await keepDocument(database, { ...mine, claims }, 1);
  const shelf = { by: 'outlet', outlet: 'Paper' } as const;
  const first = await browseShelf(database, shelf, 0);
  const rest = await browseShelf(database, shelf, first.answers.length);
  expect([first.total, first.answers.length, rest.answers.length]).toEqual([250, 200, 50]);
  expect(rest.answers[0]?.reference.claim.subject).toBe('S200');
});
