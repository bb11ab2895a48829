import { describe, expect, it } from 'vitest';
import { figureClaims } from '../../tests/claims-of.ts';

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
    ['ko', '딥시크 R1은 오픈AI 대비 개발 비용을 90%나 줄였다.', 'cost-ratio | R1 | 90% | 0.1 x'],
    [
      'en',
      'DeepSeek cut development costs 90% compared with OpenAI.',
      'cost-ratio | the model | 90% | 0.1 x',
    ],
    ['zh', 'DeepSeek R1的开发成本比OpenAI低90%。', 'cost-ratio | R1 | 90% | 0.1 x'],
    ['ja', 'DeepSeek R1の料金はOpenAIのo1より96%安い。', 'price-ratio | R1 | 96% | 0.04 x'],
    ['zh', 'DeepSeek的R1训练成本只有OpenAI的十分之一。', 'cost-ratio | R1 | 十分之一 | 0.1 x'],
    ['ja', 'ディープシークの開発費はOpenAIの10分の1だ。', 'cost-ratio | the model | 10分の1 | 0.1 x'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(figureClaims(lang, text)).toEqual([expected]);
  });
});

describe('scores and places', () => {
  it.each([
    ['ko', '딥시크 R1은 AIME 2024에서 79.8%의 정답률을 기록했다.', 'benchmark-score | R1 | 79.8% | 79.8 %'],
    ['ko', '딥시크 R1은 AIME 2024에서 79.8%로 79.2%인 o1을 앞섰다.', 'benchmark-score | R1 | 79.8% | 79.8 %'],
    ['ko', '딥시크 R1은 챗봇 아레나에서 3위에 올랐다.', 'arena-rank | R1 | 3위 | 3 rank'],
    ['ko', '딥시크 앱은 미국 앱스토어 무료 앱 1위를 차지했다.', 'app-rank | DeepSeek | 1위 | 1 rank'],
    ['en', 'DeepSeek R1 scored 79.8% on AIME 2024.', 'benchmark-score | R1 | 79.8% | 79.8 %'],
    [
      'en',
      'DeepSeek R1 scored 79.8% on AIME 2024, against 79.2% for OpenAI’s o1.',
      'benchmark-score | R1 | 79.8% | 79.8 %',
    ],
    [
      'en',
      "DeepSeek's assistant climbed to No. 1 on Apple's App Store.",
      'app-rank | DeepSeek | No. 1 | 1 rank',
    ],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(figureClaims(lang, text)).toEqual([expected]);
  });
});
