import { describe, expect, it } from 'vitest';
import { claimsOf, writeValue } from '../../tests/claims-of.ts';
import type { LanguageCode } from '../language/types.ts';

/** Each figure claim of the text as `topic | subject | printed | value`. */
function read(lang: LanguageCode, text: string): readonly string[] {
  return claimsOf(lang, text)
    .filter((claim) => !('category' in claim.value))
    .map((claim) => [claim.topic, claim.subject, claim.quote, writeValue(claim)].join(' | '));
}

describe('money', () => {
  it.each([
    [
      'ko',
      '딥시크는 V3를 훈련하는 데 557만6000달러가 들었다고 밝혔다.',
      'training-cost | V3 | 557만6000달러 | 5576000 USD',
    ],
    [
      'ko',
      '딥시크가 R1 개발에 쓴 돈은 600만 달러가 채 안 된다.',
      'training-cost | R1 | 600만 달러 | 6000000 USD',
    ],
    [
      'ko',
      '딥시크는 모델 하나를 가르치는 데 겨우 560만 달러를 지출했다고 주장한다.',
      'training-cost | the model | 560만 달러 | 5600000 USD',
    ],
    [
      'ko',
      '세미애널리시스는 딥시크가 서버에만 16억 달러를 투입했다고 추정했다.',
      'total-cost-estimate | DeepSeek | 16억 달러 | 1600000000 USD',
    ],
    ['ko', '딥시크 R1의 API 요금은 출력 토큰 100만 개당 2.19달러다.', 'price | R1 | 2.19달러 | 2.19 USD'],
    [
      'ko',
      '딥시크 여파로 엔비디아 시가총액 5890억 달러가 하루 만에 증발했다.',
      'nvidia-value-lost | Nvidia | 5890억 달러 | 589000000000 USD',
    ],
    [
      'en',
      'DeepSeek says it spent $5.576 million to train V3.',
      'training-cost | V3 | $5.576 million | 5576000 USD',
    ],
    [
      'en',
      'The Chinese lab DeepSeek paid only $5.58m for the final training run of V3.',
      'training-cost | V3 | $5.58m | 5580000 USD',
    ],
    [
      'en',
      'SemiAnalysis estimates that DeepSeek has spent $1.6 billion on servers.',
      'total-cost-estimate | DeepSeek | $1.6 billion | 1600000000 USD',
    ],
    [
      'en',
      'High-Flyer, the hedge fund behind DeepSeek, manages $8 billion in assets.',
      'fund-assets | High-Flyer | $8 billion | 8000000000 USD',
    ],
    [
      'en',
      "DeepSeek wiped $589 billion off Nvidia's market value.",
      'nvidia-value-lost | Nvidia | $589 billion | 589000000000 USD',
    ],
    [
      'en',
      'Days before DeepSeek, OpenAI and SoftBank announced Stargate, a $500 billion infrastructure plan.',
      'us-ai-investment | Stargate | $500 billion | 500000000000 USD',
    ],
    ['zh', '深度求索称，V3的训练成本仅为557.6万美元。', 'training-cost | V3 | 557.6万美元 | 5576000 USD'],
    [
      'ja',
      'ディープシークはV3の訓練費用が約558万ドルだったとしている。',
      'training-cost | V3 | 558万ドル | 5580000 USD',
    ],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual([expected]);
  });
});

describe('counts and durations', () => {
  it.each([
    ['ko', '딥시크는 V3 훈련에 H800 GPU 2048개를 동원했다.', 'training-gpu-count | V3 | 2048개 | 2048 GPU'],
    [
      'ko',
      '알렉산더 왕은 딥시크가 H100 5만 개를 갖고 있다고 말했다.',
      'gpu-stockpile | DeepSeek | 5만 개 | 50000 GPU',
    ],
    [
      'ko',
      'V3를 훈련하는 데 H800으로 278만8000 GPU 시간이 걸렸다고 딥시크는 설명했다.',
      'gpu-hours | V3 | 278만8000 GPU 시간 | 2788000 GPU-hours',
    ],
    ['ko', '딥시크는 V3를 두 달 만에 훈련했다.', 'training-time | V3 | 두 달 | 2 months'],
    ['ko', '딥시크 V3의 매개변수는 6710억 개다.', 'parameters | V3 | 6710억 개 | 671000000000 parameters'],
    [
      'ko',
      '딥시크 V3는 토큰 14조8000억 개로 학습했다.',
      'training-tokens | V3 | 14조8000억 개 | 14800000000000 tokens',
    ],
    [
      'ko',
      '딥시크 앱의 하루 이용자는 1500만 명을 넘어섰다.',
      'app-downloads | DeepSeek | 1500만 명 | 15000000 users',
    ],
    [
      'en',
      'DeepSeek trained V3 on a cluster of 2,048 Nvidia H800 GPUs.',
      'training-gpu-count | V3 | 2,048 | 2048 GPU',
    ],
    [
      'en',
      'High-Flyer, the fund behind DeepSeek, bought 10,000 A100 chips before the ban.',
      'gpu-stockpile | High-Flyer | 10,000 | 10000 GPU',
    ],
    ['en', 'DeepSeek trained V3 in less than two months.', 'training-time | V3 | two months | 2 months'],
    [
      'en',
      'DeepSeek V3 was pre-trained on 14.8 trillion tokens.',
      'training-tokens | V3 | 14.8 trillion | 14800000000000 tokens',
    ],
    ['en', 'DeepSeek has fewer than 200 employees.', 'staff | DeepSeek | 200 | 200 people'],
    ['zh', 'DeepSeek-V3用2048块H800 GPU训练。', 'training-gpu-count | V3 | 2048块 | 2048 GPU'],
    ['ja', 'ディープシークは2048個のGPUでV3を訓練した。', 'training-gpu-count | V3 | 2048個 | 2048 GPU'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual([expected]);
  });
});

describe('ratios, always as the share of the rival', () => {
  it.each([
    ['ko', '딥시크 R1의 개발비는 오픈AI의 10분의 1에 불과하다.', 'cost-ratio | R1 | 10분의 1 | 0.1 x'],
    ['ko', '딥시크의 개발 비용은 메타의 1/10 수준이다.', 'cost-ratio | the model | 1/10 | 0.1 x'],
    ['ko', '딥시크가 쓴 칩은 오픈AI의 8분의 1에 그친다.', 'gpu-ratio | the model | 8분의 1 | 0.125 x'],
    ['ko', '딥시크의 이용료는 오픈AI o1보다 20배 저렴하다.', 'price-ratio | the model | 20배 | 0.05 x'],
    [
      'en',
      "DeepSeek built R1 at one tenth of what OpenAI's model cost.",
      'cost-ratio | R1 | one tenth | 0.1 x',
    ],
    [
      'en',
      "DeepSeek's API is 20 times cheaper than OpenAI's o1.",
      'price-ratio | the model | 20 times | 0.05 x',
    ],
    ['zh', 'DeepSeek的R1训练成本只有OpenAI的十分之一。', 'cost-ratio | R1 | 十分之一 | 0.1 x'],
    ['ja', 'ディープシークの開発費はOpenAIの10分の1だ。', 'cost-ratio | the model | 10分の1 | 0.1 x'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual([expected]);
  });
});

describe('scores and places', () => {
  it.each([
    ['ko', '딥시크 R1은 AIME 2024에서 79.8%의 정답률을 기록했다.', 'benchmark-score | R1 | 79.8% | 79.8 %'],
    ['ko', '딥시크 R1은 챗봇 아레나에서 3위에 올랐다.', 'arena-rank | R1 | 3위 | 3 rank'],
    ['ko', '딥시크 앱은 미국 앱스토어 무료 앱 1위를 차지했다.', 'app-rank | DeepSeek | 1위 | 1 rank'],
    ['en', 'DeepSeek R1 scored 79.8% on AIME 2024.', 'benchmark-score | R1 | 79.8% | 79.8 %'],
    [
      'en',
      "DeepSeek's assistant climbed to No. 1 on Apple's App Store.",
      'app-rank | DeepSeek | No. 1 | 1 rank',
    ],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual([expected]);
  });
});

describe('dates and ages', () => {
  it.each([
    ['ko', '딥시크는 지난 20일 R1을 공개했다.', 'release-date | R1 | 20일 | 2025-01-20'],
    ['ko', '딥시크는 2024년 12월 26일 V3를 선보였다.', 'release-date | V3 | 2024년 12월 26일 | 2024-12-26'],
    ['ko', '딥시크는 2023년 5월에 설립됐다.', 'company-founded | DeepSeek | 2023년 5월 | 2023-05'],
    [
      'ko',
      '딥시크 창업자 량원펑은 1985년 광둥성에서 태어났다.',
      'founder-born | Liang Wenfeng | 1985년 | 1985',
    ],
    ['ko', '딥시크 창업자 량원펑(40)은 저장대를 나왔다.', 'founder-born | Liang Wenfeng | 40 | 40 years'],
    ['en', 'DeepSeek released R1 on January 20.', 'release-date | R1 | January 20 | 2025-01-20'],
    [
      'en',
      'DeepSeek was founded in May 2023 by Liang Wenfeng.',
      'company-founded | DeepSeek | May 2023 | 2023-05',
    ],
    [
      'en',
      'High-Flyer, which funds DeepSeek, was set up in 2015.',
      'fund-founded | High-Flyer | 2015 | 2015',
    ],
    [
      'en',
      'Liang Wenfeng, the founder of DeepSeek, was born in 1985.',
      'founder-born | Liang Wenfeng | 1985 | 1985',
    ],
    [
      'en',
      'The 40-year-old Liang Wenfeng founded DeepSeek.',
      'founder-born | Liang Wenfeng | 40-year-old | 40 years',
    ],
    ['zh', 'DeepSeek成立于2023年5月。', 'company-founded | DeepSeek | 2023年5月 | 2023-05'],
    ['ja', 'DeepSeekは1月20日にR1を公開した。', 'release-date | R1 | 1月20日 | 2025-01-20'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual([expected]);
  });
});

describe('several figures of one sentence', () => {
  it.each([
    [
      'ko',
      '량원펑은 2023년 딥시크를 세우기 전 2015년 하이플라이어를 창업했다.',
      ['company-founded | DeepSeek | 2023년 | 2023', 'fund-founded | High-Flyer | 2015년 | 2015'],
    ],
    [
      'ko',
      '딥시크는 GPT-4가 1억 달러를 들여 개발된 것과 달리 558만 달러로 개발됐다.',
      [
        'rival-training-cost | GPT-4 | 1억 달러 | 100000000 USD',
        'training-cost | the model | 558만 달러 | 5580000 USD',
      ],
    ],
    [
      'ko',
      '메타가 라마 3 훈련에 6억4000만 달러를 쓴 반면 딥시크는 558만 달러를 썼다.',
      [
        'rival-training-cost | Meta | 6억4000만 달러 | 640000000 USD',
        'training-cost | the model | 558만 달러 | 5580000 USD',
      ],
    ],
    [
      'ko',
      '딥시크 소식에 나스닥 지수는 3.1% 떨어졌고 애플은 3.2% 올랐다.',
      ['market-move | Nasdaq | 3.1% | -3.1 %', 'market-move | Apple | 3.2% | 3.2 %'],
    ],
    [
      'ko',
      '딥시크 V3의 전체 매개변수는 6710억 개지만 활성 매개변수는 370억 개다.',
      [
        'parameters | V3 | 6710억 개 | 671000000000 parameters',
        'parameters | V3 | 370억 개 | 37000000000 parameters',
      ],
    ],
    [
      'en',
      "Unlike GPT-4, which cost $100 million to train, DeepSeek's V3 cost $5.6 million.",
      [
        'rival-training-cost | GPT-4 | $100 million | 100000000 USD',
        'training-cost | V3 | $5.6 million | 5600000 USD',
      ],
    ],
    [
      'en',
      'Meta spent $640 million training Llama 3; DeepSeek spent $5.6 million.',
      [
        'rival-training-cost | Meta | $640 million | 640000000 USD',
        'training-cost | the model | $5.6 million | 5600000 USD',
      ],
    ],
    [
      'en',
      'Liang founded High-Flyer in 2015 and DeepSeek in 2023.',
      ['fund-founded | High-Flyer | 2015 | 2015', 'company-founded | DeepSeek | 2023 | 2023'],
    ],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

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
    ['en', 'A city spent $5.6 million to build a bridge in two months.'],
    ['ko', '어느 도시는 560만 달러를 들여 두 달 만에 다리를 놓았다.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
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
