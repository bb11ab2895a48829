import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Article } from '../../lib/article/types.ts';
import { bundledSeeds } from '../../lib/store/bundled-seeds.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
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
  const { topical, notes } = await examinePage(openStore(seeds, crypto.randomUUID()), seeds, article);
  expect(topical).toBe(true);
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
  expect(examination).toMatchObject({ topical: false, notes: [] });
});
