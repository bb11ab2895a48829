import { expect, it } from 'vitest';
import { claimsOf } from '../../../tests/claims-of.ts';

const subjects = (lang: 'ko' | 'en' | 'zh' | 'ja', text: string): readonly string[] =>
  claimsOf(lang, text)
    .filter((claim) => !('category' in claim.value))
    .map((claim) => `${claim.quote} ${claim.subject}`);

it.each([
  // the nearest name of the sentence
  ['ko', '딥시크와 달리 오픈AI는 GPT-4 훈련에 1억 달러를 썼다.', ['1억 달러 OpenAI']],
  ['en', 'DeepSeek shook Meta, which spent $640 million on training Llama 3.', ['$640 million Meta']],
  // a rival that serves as the yardstick owns nothing
  ['ko', '딥시크는 메타보다 훨씬 적은 558만 달러로 모델을 개발했다.', ['558만 달러 the model']],
  ['en', 'Compared with Meta, DeepSeek spent only $5.6 million on training V3.', ['$5.6 million V3']],
  // but it owns what is said of itself
  [
    'en',
    "Against Meta's $640 million, DeepSeek trained V3 for $5.6 million.",
    ['$640 million Meta', '$5.6 million V3'],
  ],
  // a comparison with another day is no comparison with another company
  ['ko', '딥시크 여파로 엔비디아 주가는 전날보다 16.97% 내린 채 마감했다.', ['16.97% Nvidia']],
  // what stands in an aside
  ['en', 'High-Flyer, the fund behind DeepSeek, bought 10,000 A100 chips.', ['10,000 High-Flyer']],
  ['en', 'High-Flyer, which funds DeepSeek, was set up in 2015.', ['2015 High-Flyer']],
  // a clause that is over
  [
    'ko',
    '딥시크는 GPT-4가 막대한 돈을 들인 것과 달리 558만 달러로 모델을 개발했다.',
    ['558만 달러 the model'],
  ],
  // a newcomer without a name
  [
    'ko',
    '딥시크는 V3 훈련에 558만 달러를 썼다. 국내 스타트업은 300만 달러로 모델을 개발했다.',
    ['558만 달러 V3'],
  ],
  [
    'en',
    'DeepSeek trained V3 for $5.6 million. A rival carmaker spent $6 million to develop its own model.',
    ['$5.6 million V3'],
  ],
  // a listed company of another business
  ['ko', '딥시크가 화제인 사이 삼성전자는 500만 달러를 들여 공장을 지었다.', []],
  // the object right behind its date
  [
    'ko',
    '량원펑은 2023년 딥시크를 세우기 전 2015년 하이플라이어를 창업했다.',
    ['2023년 DeepSeek', '2015년 High-Flyer'],
  ],
  // each share its own company
  [
    'ko',
    '딥시크 충격으로 SK하이닉스는 9.86%, 삼성전자는 2.42% 하락했다.',
    ['9.86% SK hynix', '2.42% Samsung Electronics'],
  ],
] as const)('%s: %s', (lang, text, expected) => {
  expect(subjects(lang, text)).toEqual(expected);
});

it.each([
  ['ko', '딥시크는 V3를 내놓았다. 훈련에는 558만 달러가 들었다.', '558만 달러 V3'],
  ['ko', '오픈AI는 딥시크보다 먼저 GPT-4를 내놓았다. 훈련에는 1억 달러가 들었다.', '1억 달러 OpenAI'],
  ['en', 'DeepSeek built V3 in China. Training took $5.6 million.', '$5.6 million V3'],
] as const)('carries the subject of the sentence before: %s %s', (lang, text, expected) => {
  expect(subjects(lang, text)).toContain(expected);
});
