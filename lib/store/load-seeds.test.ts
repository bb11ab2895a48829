import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ParallaxDatabase } from './database.ts';
import { report, seeds } from './fixture.ts';
import { loadSeeds, loadSeedsIfStale } from './load-seeds.ts';
import { corporaOfSeeds, readCorpora } from './read-corpus.ts';

let database: ParallaxDatabase;
beforeEach(() => {
  database = new ParallaxDatabase(crypto.randomUUID());
});
afterEach(() => database.close());

const { claims, ...source } = report;

describe('loading the seeds', () => {
  test('fills an empty database, and what is read equals the seeds', async () => {
    expect(await loadSeedsIfStale(database, seeds)).toBe(true);
    expect(await readCorpora(database)).toEqual(corporaOfSeeds(seeds));
    expect(corporaOfSeeds(seeds)[0]?.references).toEqual([{ claim: claims[0], source }]);
  });

  test('does nothing while the version stands', async () => {
    await loadSeeds(database, seeds);
    await database.topicPacks.clear();
    expect(await loadSeedsIfStale(database, seeds)).toBe(false);
    expect(await database.topicPacks.count()).toBe(0);
  });

  test('replaces what a former version brought', async () => {
    await loadSeeds(database, seeds);
    const renamed = { ...seeds, version: 2, documents: [{ ...report, doc: 'another' }] };
    expect(await loadSeedsIfStale(database, renamed)).toBe(true);
    expect(await database.documents.toCollection().primaryKeys()).toEqual(['another']);
    expect((await database.references.toArray()).map((it) => it.doc)).toEqual(['another']);
  });

  test('twice leaves one copy', async () => {
    await loadSeeds(database, seeds);
    await loadSeeds(database, seeds);
    expect(await database.references.count()).toBe(1);
  });

  test('keeps the documents of the reader, also under the name of a seed', async () => {
    const claim = { ...claims[0], subject: 'R1' } as (typeof claims)[0];
    for (const doc of ['mine', report.doc]) {
      await database.documents.add({ doc, origin: 'own', source: { ...source, doc } });
      await database.references.add({ doc, topicPack: 'deepseek', topic: claim.topic, claim });
    }
    await loadSeeds(database, seeds);
    const [corpus] = await readCorpora(database);
    expect(corpus?.references.map((it) => [it.source.doc, it.claim.subject])).toEqual([
      ['mine', 'R1'],
      [report.doc, 'R1'],
    ]);
  });

  test('that fails half way changes nothing', async () => {
    await loadSeeds(database, seeds);
    const twice = {
      ...seeds,
      version: 2,
      documents: [
        { ...report, doc: 'new' },
        { ...report, doc: 'new' },
      ],
    };
    await expect(loadSeeds(database, twice)).rejects.toThrow();
    expect(await database.documents.toCollection().primaryKeys()).toEqual([report.doc]);
    expect(await loadSeedsIfStale(database, seeds)).toBe(false);
  });
});

describe('reading the corpus refuses', () => {
  test('a claim that does not parse', async () => {
    await loadSeeds(database, seeds);
    await database.references.toCollection().modify({ claim: { topic: 'training-cost' } as never });
    await expect(readCorpora(database)).rejects.toMatchObject({ name: 'StorageError', fault: 'corrupt' });
  });

  test('a claim whose document is gone', async () => {
    await loadSeeds(database, seeds);
    await database.documents.clear();
    await expect(readCorpora(database)).rejects.toMatchObject({ name: 'StorageError', fault: 'corrupt' });
  });
});
