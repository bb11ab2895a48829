import { expect, it } from 'vitest';
import { claimsOf } from '../../../tests/claims-of.ts';

const subjectOf = (lang: 'ko' | 'en', text: string): string | undefined =>
  claimsOf(lang, text).find((claim) => claim.topic === 'training-cost')?.subject;

it.each([
  ['ko', '딥시크는 V3 훈련에 558만 달러를 썼다.', 'V3'],
  ['ko', '딥시크 R1의 개발 비용은 558만 달러다.', 'R1'],
  ['en', 'DeepSeek spent $5.6 million to train V3.', 'V3'],
  ['en', 'Training DeepSeek-R1 cost $294,000.', 'R1'],
  // the model of the paragraph
  ['ko', '딥시크가 V3를 공개했다. 훈련 비용은 558만 달러다.', 'V3'],
  ['en', 'DeepSeek has put out V3. Its training cost $5.6 million.', 'V3'],
  // the only model of the page
  ['ko', '딥시크 R1이 화제다. 반응이 뜨겁다.\n\n딥시크는 훈련에 558만 달러를 썼다.', 'R1'],
  // several models, none nearer
  ['ko', '딥시크는 V3와 R1을 냈다.\n\n딥시크는 훈련에 558만 달러를 썼다.', 'the model'],
  ['en', 'DeepSeek made V3 and R1.\n\nDeepSeek spent $5.6 million on training.', 'the model'],
  // no model named
  ['ko', '딥시크는 훈련에 558만 달러를 썼다.', 'the model'],
] as const)('%s: %s is about %s', (lang, text, subject) => {
  expect(subjectOf(lang, text)).toBe(subject);
});
