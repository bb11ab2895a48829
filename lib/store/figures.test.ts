import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../article/types.ts';
import type { Examination } from '../note/types.ts';
import { fileOf, header, paper } from '../pack/fixture.ts';
import { ParallaxDatabase } from './database.ts';
import { figureChanges, forgetFigures, MAX_CHANGES, MAX_FIGURES, recordFigures } from './figures.ts';
import { figuresOf } from './figures-of.ts';
import { report, seeds } from './fixture.ts';
import { loadSeeds, loadSeedsIfStale } from './load-seeds.ts';
import { importPack } from './packs.ts';

const article: Article = {
  text: '',
  title: 'Cost',
  lang: 'en',
  published: null,
  outlet: null,
  url: 'https://example.org/a',
};
const note = (quote: string, topic = 'training-cost', docs: readonly string[] = []) => ({
  claim: { topic, subject: 'V3', quote },
  topicName: { ko: '훈련 비용', en: 'Training cost' },
  references: docs.map((doc) => ({ doc, subject: 'V3', outlet: { ko: '신문', en: 'Paper' }, quote: '1' })),
});
const read = (...notes: ReturnType<typeof note>[]) => ({ notes }) as unknown as Examination;

let database: ParallaxDatabase;
beforeEach(async () => {
  database = new ParallaxDatabase(crypto.randomUUID());
  await loadSeeds(database, seeds);
});
afterEach(() => database.delete());

const visit = (examination: Examination, time: number, page = article) =>
  recordFigures(database, figuresOf(page, examination, time));

test('the same figures read again are no news', async () => {
  await visit(read(note('$5.6M'), note('$5M')), 1);
  await visit(read(note('$5M'), note('$5.6M')), 2);
  expect(await figureChanges(database)).toEqual([]);
});

test('a page that prints another figure is told, then and now', async () => {
  await visit(read(note('$5.6M')), 1);
  await visit(read(note('$6M')), 2);
  expect(await figureChanges(database)).toMatchObject([
    { page: 'https://example.org/a', before: '$5.6M', beforeSeen: 1, after: '$6M', afterSeen: 2 },
  ]);
});

test('a page that was not read before, or has no address, tells nothing', async () => {
  await visit(read(note('$5.6M')), 1);
  await visit(read(note('$6M')), 2, { ...article, url: 'https://example.org/b' });
  await visit(read(note('$6M')), 2, { ...article, url: null });
  expect(await figureChanges(database)).toEqual([]);
});

test('a pack that changes a figure met before is told', async () => {
  await importPack(database, await fileOf(header), null, 1);
  await visit(read(note('$5.6M', 'training-cost', ['a-paper'])), 2);
  const claims = paper.claims.map((claim) => ({ ...claim, quote: '$5.5 million' }));
  await importPack(
    database,
    await fileOf({ ...header, version: 2, documents: [{ ...paper, claims }] }),
    null,
    3,
  );
  expect(await figureChanges(database)).toMatchObject([
    { kind: 'reference', page: 'a-paper', before: 'about $5.6 million', after: '$5.5 million', afterSeen: 3 },
  ]);
});

test('so is a seed', async () => {
  await visit(read(note('$5.6M', 'training-cost', [report.doc])), 2);
  const claims = report.claims.map((claim) => ({ ...claim, quote: '$5.6M' }));
  await loadSeedsIfStale(database, { ...seeds, version: 2, documents: [{ ...report, claims }] });
  expect(await figureChanges(database)).toMatchObject([{ before: '$5.576M', after: '$5.6M' }]);
});

test('a figure that nobody met changes in silence', async () => {
  await importPack(database, await fileOf(header), null, 1);
  await importPack(
    database,
    await fileOf({ ...header, version: 2, documents: [{ ...paper, claims: [] }] }),
    null,
    3,
  );
  expect(await figureChanges(database)).toEqual([]);
});

test('the oldest go when there are too many', async () => {
  const notes = Array.from({ length: MAX_FIGURES + 10 }, (_, n) => note('1', `topic-${n}`));
  await visit(read(note('1', 'first')), 1);
  await visit(read(...notes), 2);
  expect(await database.figures.count()).toBe(MAX_FIGURES);
  expect(await database.figures.where('seen').equals(1).count()).toBe(0);
  await visit(read(...notes.slice(20).map((it) => ({ ...it, claim: { ...it.claim, quote: '2' } }))), 3);
  expect(await database.changes.count()).toBe(MAX_CHANGES);
});

test('one erasure leaves nothing', async () => {
  await visit(read(note('1')), 1);
  await visit(read(note('2')), 2);
  await forgetFigures(database);
  expect([await database.figures.count(), await database.changes.count()]).toEqual([0, 0]);
});
