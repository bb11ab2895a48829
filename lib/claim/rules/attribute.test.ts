import { expect, it } from 'vitest';
import { claimsOf } from '../../../tests/claims-of.ts';

it.each([
  // the story's own word
  ['ko', '딥시크에 따르면 V3의 학습 비용은 558만 달러다.', 'DeepSeek', 'claimed'],
  ['ko', '딥시크는 V3를 훈련하는 데 557만6000달러가 들었다고 밝혔다.', 'DeepSeek', 'claimed'],
  ['ko', 'V3를 훈련하는 데 278만8000 GPU 시간이 걸렸다고 딥시크는 설명했다.', 'DeepSeek', 'claimed'],
  ['ko', '딥시크는 모델을 훈련하는 데 560만 달러를 썼다고 주장한다.', 'DeepSeek', 'claimed'],
  ['en', 'According to DeepSeek, training V3 cost about $5.6 million.', 'DeepSeek', 'claimed'],
  [
    'en',
    "DeepSeek's R1 was built on a budget of less than $6 million, the company says.",
    'DeepSeek',
    'claimed',
  ],
  ['en', '"We spent less than six million dollars on training," DeepSeek said of V3.', 'DeepSeek', 'claimed'],
  ['zh', '深度求索称，V3的训练成本仅为557.6万美元。', 'DeepSeek', 'claimed'],
  ['ja', 'ディープシークによると、V3の訓練費用は約558万ドルだった。', 'DeepSeek', 'claimed'],
  ['en', 'According to DeepSeek:\n- Training R1 cost $294,000;', 'DeepSeek', 'claimed'],
  ['ko', '딥시크는 R1 학습 비용이 29만4000달러에 불과하다고 밝혀 주목받았다.', 'DeepSeek', 'claimed'],
  // somebody else's
  ['ko', '세미애널리시스는 딥시크가 서버에만 16억 달러를 투입했다고 추정했다.', 'SemiAnalysis', 'estimated'],
  [
    'en',
    'SemiAnalysis estimates that DeepSeek has spent $1.6 billion on servers.',
    'SemiAnalysis',
    'estimated',
  ],
  [
    'en',
    "Analysts at Bernstein estimate DeepSeek's API is 20 times cheaper than OpenAI's.",
    'Bernstein',
    'estimated',
  ],
  ['ko', '오픈AI는 딥시크가 자사 모델을 증류했다고 주장했다.', 'OpenAI', 'claimed'],
  ['en', 'OpenAI says DeepSeek used distillation of its models.', 'OpenAI', 'claimed'],
  // the outlet's
  ['ko', '딥시크가 R1 개발에 쓴 돈은 600만 달러다.', null, 'reported'],
  ['en', 'DeepSeek trained V3 on 2,048 Nvidia H800 GPUs.', null, 'reported'],
  ['ko', '딥시크 충격에 엔비디아 주가는 17% 급락했다.', null, 'reported'],
  ['en', 'DeepSeek was founded in May 2023, the company says.', null, 'reported'],
  // doubts
  ['en', 'DeepSeek denied that its training cost $6 million.', null, 'denied'],
  ['ko', '딥시크가 밀반입한 칩을 쓴 것으로 의심된다.', null, 'estimated'],
] as const)('%s: %s is said by %s and %s', (lang, text, by, stance) => {
  const [claim] = claimsOf(lang, text);
  expect(claim && { by: claim.by, stance: claim.stance }).toEqual({ by, stance });
});

it.each([
  [
    'ko',
    '세미애널리시스는 딥시크의 사정이 다르다고 추정했다. 서버에 들어간 돈이 16억 달러라는 것이다.',
    'SemiAnalysis',
  ],
  [
    'en',
    'SemiAnalysis estimates otherwise for DeepSeek. The servers alone cost $1.6 billion.',
    'SemiAnalysis',
  ],
] as const)("carries an analyst's word into the next sentence: %s %s", (lang, text, by) => {
  const claim = claimsOf(lang, text).find((c) => c.topic === 'total-cost-estimate');
  expect(claim && { by: claim.by, stance: claim.stance }).toEqual({ by, stance: 'estimated' });
});
