import { describe, expect, it } from 'vitest';
import { figureClaims } from '../../tests/claims-of.ts';

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
    [
      'ko',
      '딥시크 R1의 API 요금은 출력 토큰 100만 개당 2.19달러다.',
      'price | R1 | 토큰 100만 개당 2.19달러 | 2.19 USD/1M tokens',
    ],
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
    expect(figureClaims(lang, text)).toEqual([expected]);
  });
});
