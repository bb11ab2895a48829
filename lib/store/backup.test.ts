import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checksumOf } from '../pack/checksum.ts';
import { fileOf, header } from '../pack/fixture.ts';
import { writeBackup } from './backup.ts';
import { ParallaxDatabase } from './database.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { eraseEverything } from './erase.ts';
import { report, seeds } from './fixture.ts';
import { loadSeeds } from './load-seeds.ts';
import { keepDocument, ownDocuments } from './own-documents.ts';
import { importPack, installedPacks } from './packs.ts';
import { previewRestore, restoreBackup } from './restore.ts';
import { setReview } from './reviews.ts';
import { changeSettings, getSettings } from './settings.ts';
import { subscriptionTo } from './subscriptions.ts';
import type { Review } from './types.ts';

const review: Review = { page: 'https://example.org/a', noteId: 'n', state: 'noted', remark: '', changed: 5 };
const mine = { ...report, doc: 'own-1' };

let database: ParallaxDatabase;
let backup: string;
beforeEach(async () => {
  database = new ParallaxDatabase(crypto.randomUUID());
  await loadSeeds(database, seeds);
  await setReview(database, review);
  await changeSettings(database, { theme: 'dark', language: 'ko' });
  await keepDocument(database, mine, 1);
  await importPack(database, await fileOf(header), subscriptionTo('https://example.org/p.json', 0), 1);
  backup = await writeBackup(database, 100);
});
afterEach(() => database.delete());

const rowsOf = async () => JSON.stringify(await Promise.all(database.tables.map((it) => it.toArray())));

test('everything erased is what a fresh installation holds', async () => {
  await eraseEverything(database, seeds);
  expect(await getSettings(database)).toEqual(DEFAULT_SETTINGS);
  expect(await database.documents.toCollection().primaryKeys()).toEqual(['a-report']);
  for (const table of [database.reviews, database.packs, database.settings])
    expect(await table.count()).toBe(0);
});

test('a backup brings everything back after that', async () => {
  await eraseEverything(database, seeds);
  expect(await previewRestore(database, backup)).toMatchObject({
    made: 100,
    settings: 2,
    reviews: 1,
    documents: 1,
    packs: 1,
    refused: { count: 0 },
  });
  await restoreBackup(database, backup, 200);
  expect(await database.reviews.toArray()).toEqual([review]);
  expect(await getSettings(database)).toMatchObject({ theme: 'dark', language: 'ko' });
  expect(await ownDocuments(database)).toEqual([mine]);
  expect((await installedPacks(database))[0]?.subscription?.address).toBe('https://example.org/p.json');
});

test('it holds what differs from a fresh installation, and nothing of the seeds', async () => {
  const content = JSON.parse(backup);
  expect(content.settings).toEqual({ theme: 'dark', language: 'ko' });
  expect(content.documents.map((it: { doc: string }) => it.doc)).toEqual(['own-1']);
  expect(backup).not.toContain('$5.576M"}],"doc":"a-report');
});

test('a later decision stays', async () => {
  await setReview(database, { ...review, state: 'dismissed', changed: 9 });
  await restoreBackup(database, backup, 200);
  expect(await database.reviews.toArray()).toMatchObject([{ state: 'dismissed' }]);
});

test('a newer version of a pack stays', async () => {
  await importPack(database, await fileOf({ ...header, version: 7 }), null, 1);
  await restoreBackup(database, backup, 200);
  expect(await installedPacks(database)).toMatchObject([{ version: 7 }]);
});

describe('a backup that does not hold changes nothing:', () => {
  const remade = async (change: object) => {
    const content = { ...JSON.parse(backup), ...change };
    return JSON.stringify({ ...content, checksum: await checksumOf(content) });
  };
  test.each<[string, () => Promise<string> | string, string]>([
    ['a pack instead', () => fileOf(header), 'not-a-backup'],
    ['another checksum', () => backup.replace('"made":100', '"made":101'), 'wrong-checksum'],
    ['a later format', () => remade({ schema: 9 }), 'newer-format'],
    ['an unknown part', () => remade({ more: [] }), 'wrong-header'],
    ['a damaged pack within', () => remade({ packs: [{ file: '{}', address: null }] }), 'not-a-pack'],
  ])('%s', async (_, make, fault) => {
    const before = await rowsOf();
    await expect(restoreBackup(database, await make(), 200)).rejects.toMatchObject({ fault });
    expect(await rowsOf()).toBe(before);
  });

  test('a disk that fills up on the way', async () => {
    const before = await rowsOf();
    vi.spyOn(database.packs, 'put').mockRejectedValue(
      Object.assign(new Error(), { name: 'QuotaExceededError' }),
    );
    await eraseAndFail();
    expect(await rowsOf()).toBe(before);
  });

  async function eraseAndFail() {
    await expect(restoreBackup(database, backup, 200)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  }

  test('bad rows are left out and counted', async () => {
    await eraseEverything(database, seeds);
    const text = await remade({ reviews: [review, { ...review, state: 'maybe' }, 7], documents: [report] });
    expect(await previewRestore(database, text)).toMatchObject({
      reviews: 1,
      documents: 0,
      refused: { count: 3 },
    });
    await restoreBackup(database, text, 200);
    expect(await database.reviews.count()).toBe(1);
  });
});
