import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { browseShelf, browseTopic, indexShelves } from './browse-corpus.ts';
import { bundledSeeds } from './bundled-seeds.ts';
import type { ParallaxDatabase } from './database.ts';
import { openStore } from './open-store.ts';

const store = openStore(bundledSeeds(), crypto.randomUUID());
let database: ParallaxDatabase;
beforeAll(async () => {
  database = await store.use(async (opened) => opened);
});

describe('a topic', () => {
  it('brings its references, what they are called and how many there are', async () => {
    const answers = await browseTopic(database, 'training-cost', null, 0);
    expect(answers?.pack).toBe('deepseek');
    expect(answers?.references.length).toBe(answers?.total);
    expect(answers?.references.every(({ claim }) => claim.topic === 'training-cost')).toBe(true);
    expect(answers?.references.map(({ source }) => source.doc)).toContain('deepseek-v3-report');
  });

  it('goes on from an offset', async () => {
    const whole = await browseTopic(database, 'training-cost', 'deepseek', 0);
    const rest = await browseTopic(database, 'training-cost', 'deepseek', 3);
    expect(rest?.references).toEqual(whole?.references.slice(3));
    expect(rest?.total).toBe(whole?.total);
  });

  it('that no pack has is no topic', async () => {
    expect(await browseTopic(database, 'weather', null, 0)).toBeNull();
    expect(await browseTopic(database, 'training-cost', 'another', 0)).toBeNull();
  });
});

describe('the shelves', () => {
  it('count every topic, outlet and month that is there', async () => {
    const { topics, outlets, months } = await indexShelves(database);
    const references = await database.references.count();
    const documents = await database.documents.count();
    const sum = (all: readonly { count: number }[]) => all.reduce((total, { count }) => total + count, 0);
    expect(sum(topics)).toBe(references);
    expect(sum(outlets)).toBe(documents);
    expect(sum(months)).toBe(documents);
    expect(months.at(-1)?.month).toBeNull();
  });

  it('bring what one outlet or one month answered, with the topics', async () => {
    const page = await browseShelf(database, { by: 'outlet', outlet: 'ETNews' }, 0);
    expect(page.total).toBe(page.answers.length);
    expect(new Set(page.answers.map(({ reference }) => reference.source.outlet.en))).toEqual(
      new Set(['ETNews']),
    );
    expect(page.answers[0]?.topicName.ko).toMatch(/[가-힣]/);
    const month = await browseShelf(database, { by: 'month', month: '2024-12' }, 0);
    expect(month.answers.map(({ reference }) => reference.source.doc)).toContain('deepseek-v3-report');
    const none = await browseShelf(database, { by: 'outlet', outlet: 'Nobody' }, 0);
    expect(none).toMatchObject({ total: 0, answers: [] });
  });
});
