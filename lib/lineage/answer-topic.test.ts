import { expect, it } from 'vitest';
import { referenceOf } from '../../tests/reference-of.ts';
import { bundledSeeds } from '../store/bundled-seeds.ts';
import { answerTopic } from './answer-topic.ts';
import { dollars } from './fixture.ts';

const pack = bundledSeeds().topicPacks[0];
if (pack === undefined) throw new Error('no pack is built in');
const cost = referenceOf('training-cost', 'the model', dollars(5.6e6), { by: 'DeepSeek' });

it('a topic says what it asks, what stands beside it and what its ids are called', () => {
  const answers = answerTopic(pack, 'training-cost', [cost], 7);
  expect(answers).toMatchObject({ name: { ko: '훈련 비용' }, beside: ['total-cost-estimate'], total: 7 });
  expect(answers?.names.DeepSeek).toEqual({ ko: '딥시크', en: 'DeepSeek' });
  expect(answerTopic(pack, 'market-move', [], 0)?.perSubject).toBe(true);
});

it('a topic of categories has no neighbours, and an unknown one no answer', () => {
  expect(answerTopic(pack, 'licence', [], 0)).toMatchObject({ perSubject: false, beside: [] });
  expect(answerTopic(pack, 'nothing', [], 0)).toBeUndefined();
});

it('every topic named beside another exists', () => {
  const ids = [...pack.topics, ...pack.categoryTopics].map(({ id }) => id);
  const beside = pack.topics.flatMap((topic) => topic.beside ?? []);
  expect(beside.filter((id) => !ids.includes(id))).toEqual([]);
});
