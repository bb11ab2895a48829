import { expect, it } from 'vitest';
import { claimsOf } from '../../../tests/claims-of.ts';

const topics = (lang: 'ko' | 'en', text: string): readonly string[] =>
  claimsOf(lang, text)
    .filter((claim) => !('category' in claim.value))
    .map((claim) => claim.topic);

it.each([
  // one sum, two questions: the words decide
  ['ko', '딥시크는 V3 훈련에 558만 달러를 썼다.', ['training-cost']],
  ['ko', '딥시크가 서버 등 인프라에 투자한 돈은 16억 달러로 추산된다.', ['total-cost-estimate']],
  ['ko', '오픈AI는 훈련에 1억 달러를 썼고 딥시크는 훨씬 덜 썼다.', ['rival-training-cost']],
  // one count, two questions
  ['ko', '딥시크는 GPU 2048개로 V3를 훈련했다.', ['training-gpu-count']],
  ['ko', '딥시크는 GPU 5만 개를 확보해 보유하고 있다.', ['gpu-stockpile']],
  ['en', 'DeepSeek trained V3 on 2,048 GPUs.', ['training-gpu-count']],
  ['en', 'DeepSeek owns a stockpile of 50,000 GPUs.', ['gpu-stockpile']],
  // a size no answer has
  ['ko', '딥시크는 훈련에 3달러를 썼다.', []],
  ['en', 'DeepSeek spent $900 billion to train V3.', []],
  ['ko', '딥시크는 GPU 3개로 V3를 훈련했다.', []],
  // words of another question stand nearer
  ['ko', '딥시크 모델 개발자의 연봉은 100만 달러다.', []],
  ['en', 'DeepSeek built a business with revenue of $5.6 million.', []],
  // no words of any question
  ['ko', '딥시크와 관련된 금액은 558만 달러다.', []],
  ['en', 'DeepSeek and $5.6 million appeared side by side.', []],
] as const)('%s: %s', (lang, text, expected) => {
  expect(topics(lang, text)).toEqual(expected);
});

it('says by which words it knew', () => {
  const [claim] = claimsOf('ko', '딥시크는 V3 훈련에 558만 달러를 썼다.');
  expect(claim?.matchedOn[0]).toBe('training-cost');
  expect(claim?.matchedOn).toContain('outlet');
  expect(claim?.matchedOn.length).toBeGreaterThan(2);
});

it.each([
  ['ko', '훈련에는 큰돈이 든다. 오픈AI는 훈련에 1억 달러를 썼다.'],
  ['en', 'Training takes money. OpenAI spent $100 million to train GPT-4.'],
] as const)('makes no claim on a page without the story: %s %s', (lang, text) => {
  expect(topics(lang, text)).toEqual([]);
});
