import { expect, it } from 'vitest';
import { claimsOf, shippedPack } from '../../tests/claims-of.ts';
import { findMisfits } from './find-misfits.ts';

const misfits = (
  lang: 'ko' | 'en',
  text: string,
  published: string | null = '2025-01-28',
): readonly string[] =>
  findMisfits(claimsOf(lang, text, published), shippedPack, published).map(
    ({ kind, claims }) => `${kind}: ${claims.map((claim) => claim.quote).join(' / ')}`,
  );

it.each([
  // an age and a birth year
  ['ko', '딥시크 창업자 량원펑(38)은 조용하다. 량원펑은 1985년에 태어났다.', ['age: 38 / 1985년']],
  ['ko', '딥시크 창업자 량원펑(40)은 조용하다. 량원펑은 1985년에 태어났다.', []],
  ['ko', '딥시크 창업자 량원펑(39)은 조용하다. 량원펑은 1985년에 태어났다.', []],
  ['en', 'DeepSeek founder Liang Wenfeng, 35, is quiet. Liang was born in 1985.', ['age: 35 / 1985']],
  ['en', 'DeepSeek founder Liang Wenfeng, 40, is quiet. Liang was born in the 1980s.', []],
  ['en', 'DeepSeek founder Liang Wenfeng, 60, is quiet. Liang was born in the 1980s.', ['age: 60 / 1980s']],
  // a ratio and its two numbers
  [
    'ko',
    '오픈AI는 GPT-4 훈련에 1억 달러를 썼다. 딥시크는 V3 훈련에 558만 달러를 썼다. 딥시크의 개발 비용은 오픈AI의 2분의 1이다.',
    ['ratio: 2분의 1 / 558만 달러 / 1억 달러'],
  ],
  [
    'ko',
    '오픈AI는 GPT-4 훈련에 1억 달러를 썼다. 딥시크는 V3 훈련에 558만 달러를 썼다. 딥시크의 개발 비용은 오픈AI의 18분의 1이다.',
    [],
  ],
  // two accounts of one chip
  [
    'ko',
    '딥시크는 H800을 사용해 V3를 훈련했다. 딥시크는 H100을 사용해 V3를 훈련했다.',
    ['chip: H800 / H100'],
  ],
  ['ko', '딥시크는 H800을 사용해 V3를 훈련했다. 딥시크는 H100을 사용해 R1을 훈련했다.', []],
  // conversions of one page
  [
    'ko',
    '딥시크는 V3 훈련에 558만 달러(약 80억 원)를 썼다. 오픈AI는 GPT-4 훈련에 1억 달러(약 1000억 원)를 썼다.',
    ['conversion: 558만 달러 / 1억 달러'],
  ],
  [
    'ko',
    '딥시크는 V3 훈련에 558만 달러(약 80억 원)를 썼다. 오픈AI는 GPT-4 훈련에 1억 달러(약 1450억 원)를 썼다.',
    [],
  ],
  // a ratio that its open number allows at most
  [
    'ko',
    '비슷한 모델에는 GPU 1만 개 이상이 필요하지만 딥시크는 V3 훈련에 GPU 2000개를 썼다. 쓰인 GPU는 오픈AI의 5분의 1이다.',
    ['limit: 5분의 1 / 2000개 / 1만 개'],
  ],
  // a ratio of two measures, then of one
  [
    'ko',
    '딥시크 개발 비용·시간은 오픈AI의 1/10 수준. 딥시크는 오픈AI의 1/10 비용으로 V3를 만들었다. 딥시크는 V3를 두 달 만에 개발했다.',
    ['shared: 1/10 / 1/10 / 두 달'],
  ],
  // the order of dates
  ['en', 'DeepSeek was founded in 2024. It released DeepSeek V2 in May 2023.', ['order: May 2023 / 2024']],
  ['en', 'DeepSeek was founded in 2023. It released DeepSeek V2 in May 2024.', []],
  ['en', 'In 2019 High-Flyer, which owns DeepSeek, bought 10,000 A100 chips.', ['order: 10,000']],
  ['en', 'In 2021 High-Flyer, which owns DeepSeek, bought 10,000 A100 chips.', []],
  // a total and its parts
  [
    'en',
    'DeepSeek spent $6 million to train V3. DeepSeek spent $294,000 to train R1. Training cost DeepSeek a combined $9 million.',
    ['sum: $9 million / $6 million / $294,000'],
  ],
  [
    'en',
    'DeepSeek spent $6 million to train V3. DeepSeek spent $294,000 to train R1. Training cost DeepSeek a combined $6.3 million.',
    [],
  ],
  ['ko', '', []],
] as const)('%s: %s', (lang, text, expected) => {
  expect(misfits(lang, text)).toEqual(expected);
});

it('says nothing of ages on a page without a date', () => {
  expect(misfits('ko', '딥시크 창업자 량원펑(38)은 조용하다. 량원펑은 1985년에 태어났다.', null)).toEqual([]);
});
