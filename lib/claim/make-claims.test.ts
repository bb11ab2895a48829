import { describe, expect, it } from 'vitest';
import { claimsOf, figureClaims } from '../../tests/claims-of.ts';

describe('no claim is made of', () => {
  it.each([
    ['ko', '딥시크의 기업가치는 100억 달러로 평가됐다.'],
    ['ko', '딥시크는 지난해 직원들에게 600만 달러를 성과급으로 줬다.'],
    ['ko', '딥시크 소식이 전해진 뒤 오픈AI는 400억 달러 투자를 유치했다.'],
    ['ko', '딥시크가 화제가 된 사이 삼성전자는 500만 달러를 들여 로봇 공장을 지었다.'],
    ['ko', '구글은 2023년 5월 새 모델을 공개했고 딥시크는 그 뒤에 나왔다.'],
    ['ko', '딥시크가 공개된 뒤 비트코인은 5% 하락했다.'],
    ['en', 'DeepSeek was valued at $10 billion by one investor.'],
    ['en', "DeepSeek's rise came as OpenAI raised $40 billion from SoftBank."],
    ['en', "DeepSeek is cheap. OpenAI's operating costs were $5 billion."],
    ['zh', 'DeepSeek V3很便宜。国内一家初创公司的训练成本仅为300万美元。'],
    ['ja', 'DeepSeek V3は安い。ある大学は訓練に50万ドルをかけた。'],
    ['en', 'A city spent $5.6 million to build a bridge in two months.'],
    ['ko', '어느 도시는 560만 달러를 들여 두 달 만에 다리를 놓았다.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(figureClaims(lang, text)).toEqual([]);
  });
});

it('keeps a sum and its conversion together as one claim', () => {
  const [claim, ...others] = claimsOf(
    'ko',
    '딥시크에 따르면 V3의 학습 비용은 약 558만 달러(약 80억 원)였다.',
  );
  expect(others).toEqual([]);
  expect(claim?.also.map(({ min, unit, approx }) => ({ min, unit, approx }))).toEqual([
    { min: 8_000_000_000, unit: 'KRW', approx: 'about' },
  ]);
});

it.each([
  ['ko', '딥시크 직원은 약 140명이다. 딥시크는 2023년 5월에 설립됐다. 딥시크는 H800을 사용해 V3를 훈련했다.'],
  [
    'en',
    'DeepSeek has about 140 employees. It was founded in May 2023. DeepSeek trained V3 with 2,048 H800 GPUs.',
  ],
] as const)('quotes what stands at its offsets, in reading order (%s)', (lang, text) => {
  const claims = claimsOf(lang, text);
  expect(claims.length).toBeGreaterThan(2);
  for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
  expect(claims.map((claim) => claim.start)).toEqual(
    claims.map((claim) => claim.start).toSorted((a, b) => a - b),
  );
});

it.each([
  ['en', 'Did DeepSeek really train V3 for $5.6 million?', [true]],
  ['en', 'DeepSeek trained V3 for $5.6 million. Who believes it?', [undefined]],
  ['ko', '딥시크는 정말 V3를 560만 달러에 훈련했을까?', [true]],
  ['ja', 'DeepSeekはV3を560万ドルで訓練できたのか。', [true]],
  ['ko', '딥시크가 V3를 560만 달러에 훈련했다는데 사실인가.', [true]],
  ['ko', '딥시크는 V3를 560만 달러에 훈련했다. 싸니까.', [undefined]],
] as const)('knows a figure that is asked about (%s: %s)', (lang, text, expected) => {
  expect(
    claimsOf(lang, text).flatMap(({ topic, asked }) => (topic === 'training-cost' ? [asked] : [])),
  ).toEqual(expected);
});
