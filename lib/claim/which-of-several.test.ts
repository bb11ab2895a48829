import { describe, expect, it } from 'vitest';
import { figureClaims } from '../../tests/claims-of.ts';

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
    expect(figureClaims(lang, text)).toEqual(expected);
  });
});
