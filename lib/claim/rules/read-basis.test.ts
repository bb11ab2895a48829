import { expect, it } from 'vitest';
import { claimsOf } from '../../../tests/claims-of.ts';

it.each([
  ['ko', '딥시크 V3의 전체 매개변수는 6710억 개지만 활성 매개변수는 370억 개다.', [{}, { stage: 'active' }]],
  ['ko', '딥시크 V3는 매개변수 6710억 개 가운데 370억 개만 활성화한다.', [{}, { stage: 'active' }]],
  [
    'en',
    'DeepSeek V3 has 671 billion parameters, of which 37 billion parameters are active.',
    [{}, { stage: 'active' }],
  ],
  [
    'en',
    'DeepSeek V3 activates 37 billion parameters out of 671 billion parameters.',
    [{ stage: 'active' }, {}],
  ],
  ['ko', '딥시크 충격에 엔비디아 주가는 17% 하락 마감했다.', [{ time: 'close' }]],
  ['ko', '딥시크 충격에 엔비디아 주가는 개장 전 10% 하락했다.', [{ time: 'premarket' }]],
  ['en', 'Nvidia closed 17% lower after DeepSeek.', [{ time: 'close' }]],
  ['en', 'Nvidia fell 10% in premarket trading after DeepSeek.', [{ time: 'premarket' }]],
  ['en', 'Nvidia fell 17% after DeepSeek.', [{}]],
  ['ko', '딥시크 R1은 AIME 2024에서 79.8%의 정답률을 기록했다.', [{ test: 'AIME 2024' }]],
  ['en', 'DeepSeek R1 scored 97.3% on MATH-500.', [{ test: 'MATH-500' }]],
  // what the sum leaves out makes it the run's alone
  ['ko', '딥시크 V3 훈련비 558만 달러에는 사전 연구가 포함되지 않았다.', [{ stage: 'official-run' }]],
  ['en', 'DeepSeek spent $5.6 million to train V3, excluding earlier research.', [{ stage: 'official-run' }]],
  ['en', 'DeepSeek charges $0.55 per million input tokens for R1.', [{ stage: 'input' }]],
  ['en', 'High-Flyer, which owns DeepSeek, bought 10,000 A100 chips.', [{ stage: 'A100' }]],
  ['ko', '딥시크 R1의 개발비는 오픈AI의 10분의 1에 불과하다.', [{ yardstick: 'OpenAI' }]],
] as const)('%s: %s', (lang, text, expected) => {
  expect(claimsOf(lang, text).map((claim) => claim.basis)).toEqual(expected);
});
