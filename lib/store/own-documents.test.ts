import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReferenceDocument } from '../corpus/types.ts';
import { ParallaxDatabase } from './database.ts';
import { report, seeds } from './fixture.ts';
import { loadSeeds } from './load-seeds.ts';
import { keepDocument, ownDocuments, removeDocument } from './own-documents.ts';
import { referencesOf } from './references-of.ts';

const mine: ReferenceDocument = { ...report, doc: 'own-1', kind: 'article', title: 'Mine' };

let database: ParallaxDatabase;
beforeEach(async () => {
  database = new ParallaxDatabase(crypto.randomUUID());
  await loadSeeds(database, seeds);
});
afterEach(() => database.delete());

test('an own document takes part at once and survives new seeds', async () => {
  await keepDocument(database, mine, 1);
  await loadSeeds(database, { ...seeds, version: 2 });
  const found = await referencesOf(database, 'deepseek', ['training-cost']);
  expect(found.map(({ source }) => source.doc).sort()).toEqual(['a-report', 'own-1']);
});

test('editing takes the place of what was there', async () => {
  await keepDocument(database, mine, 1);
  await keepDocument(database, { ...mine, doc: 'own-2' }, 2);
  await keepDocument(database, { ...mine, title: 'Better', claims: [] }, 3);
  const own = await ownDocuments(database);
  expect(own.map(({ doc, title, claims }) => [doc, title, claims.length])).toEqual([
    ['own-1', 'Better', 0],
    ['own-2', 'Mine', 1],
  ]);
});

test('removing answers what was removed, and keeping that undoes it', async () => {
  await keepDocument(database, mine, 1);
  const removed = await removeDocument(database, mine.doc);
  expect(removed).toEqual(mine);
  expect(await database.references.count()).toBe(1);
  expect(await removeDocument(database, mine.doc)).toBeNull();
  if (removed) await keepDocument(database, removed, 2);
  expect(await ownDocuments(database)).toEqual([mine]);
});

test('what is built in can be neither overwritten nor removed', async () => {
  await expect(keepDocument(database, report, 1)).rejects.toMatchObject({ name: 'NotOwnDocument' });
  await expect(removeDocument(database, report.doc)).rejects.toMatchObject({ name: 'NotOwnDocument' });
  expect(await database.documents.count()).toBe(1);
});

test('a document that does not parse is not kept', async () => {
  const broken = { ...mine, url: 'javascript:alert(1)' };
  await expect(keepDocument(database, broken, 1)).rejects.toMatchObject({ name: 'NotOwnDocument' });
  expect(await ownDocuments(database)).toEqual([]);
});
