import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article/types.ts';
import { fileOf, header, plantPaper, story } from '../../lib/pack/fixture.ts';
import { bundledSeeds } from '../../lib/store/bundled-seeds.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { importPack } from '../../lib/store/packs.ts';
import { StorageError } from '../../lib/store/storage-error.ts';
import { examinePage } from './examine-page.ts';

const seeds = bundledSeeds();
const article: Article = {
  text: '딥시크 V3의 비용\n딥시크는 V3 훈련에 엔비디아 H800 2048개를 썼고 훈련 비용은 558만 달러라고 밝혔다.',
  title: '딥시크 V3의 비용',
  lang: 'ko',
  published: '2025-01-28',
  outlet: null,
  url: 'https://www.etnews.com/1',
};
const refused = new StorageError('unavailable');
const withoutDatabase: Store = { use: () => Promise.reject(refused), reload: () => Promise.reject(refused) };

test('an article about the story is laid beside the built-in references', async () => {
  const { topicPack, notes } = await examinePage(openStore(seeds, crypto.randomUUID()), seeds, article);
  expect(topicPack).toBe('deepseek');
  const cost = notes.find((it) => it.claim.topic === 'training-cost');
  expect(cost?.references.map((it) => it.doc)).toContain('deepseek-v3-report');
});

test('without a database the same is found', async () => {
  const stored = await examinePage(openStore(seeds, crypto.randomUUID()), seeds, article);
  const bundled = await examinePage(withoutDatabase, seeds, article);
  expect(bundled.notes.length).toBeGreaterThan(0);
  expect(bundled).toEqual(stored);
});

test('an article about something else has no notes', async () => {
  const other = { ...article, title: '날씨', text: '오늘 서울의 기온은 12도였고 비가 3mm 내렸다.' };
  const examination = await examinePage(openStore(seeds, crypto.randomUUID()), seeds, other);
  expect(examination).toMatchObject({ topicPack: null, notes: [] });
});

describe('with two stories', () => {
  const store = openStore(seeds, crypto.randomUUID());
  beforeAll(async () => {
    const file = await fileOf({ ...header, topicPacks: [story], documents: [plantPaper] });
    await store.use((database) => importPack(database, file, null, 1));
  });
  const COST = 'DeepSeek said that it trained V3 for $5.6 million.';
  const PLANT = 'Lumora said that its plant cost $95 million.';
  const look = async (title: string, ...lines: readonly string[]) => {
    const page: Article = { ...article, lang: 'en', title, text: [title, ...lines].join('\n') };
    const { topicPack, notes } = await examinePage(store, seeds, page);
    return { topicPack, topics: notes.map(({ claim }) => claim.topic) };
  };

  test('a page about the story that a pack brought gets notes', async () => {
    expect(await look('Lumora builds', PLANT)).toEqual({ topicPack: 'lumora', topics: ['plant-cost'] });
  });

  test('the headline tells whose page it is', async () => {
    expect((await look('Lumora builds', PLANT, COST, COST)).topicPack).toBe('lumora');
    expect((await look('DeepSeek saves', COST, PLANT, PLANT)).topicPack).toBe('deepseek');
  });

  test('with both in the headline it is the one that is named more often', async () => {
    const title = 'Lumora and DeepSeek';
    expect((await look(title, PLANT, PLANT, COST)).topicPack).toBe('lumora');
    expect((await look(title, COST, COST, PLANT)).topicPack).toBe('deepseek');
  });

  test('a story without an answer on the page leaves it to one with', async () => {
    const title = 'Lumora and DeepSeek';
    expect((await look(title, 'Lumora met Lumora.', COST)).topicPack).toBe('deepseek');
    expect(await look(title, 'Lumora met DeepSeek. Lumora left.')).toEqual({
      topicPack: 'lumora',
      topics: [],
    });
  });
});
