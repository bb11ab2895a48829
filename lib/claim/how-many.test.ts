import { describe, expect, it } from 'vitest';
import { figureClaims } from '../../tests/claims-of.ts';

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
    expect(figureClaims(lang, text)).toEqual([expected]);
  });
});
