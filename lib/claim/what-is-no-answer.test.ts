import { expect, it } from 'vitest';
import { claimsOf } from '../../tests/claims-of.ts';
import type { LanguageCode } from '../language/types.ts';

const told = (lang: LanguageCode, text: string): readonly string[] =>
  claimsOf(lang, text).map(({ topic, quote }) => `${topic} ${quote}`);

it.each<readonly [LanguageCode, string, readonly string[]]>([
  // so much for so much
  [
    'zh',
    'DeepSeek-V3训练时，每万亿tokens仅需18万GPU小时，总计278.8万GPU小时。',
    ['gpu-hours 278.8万GPU小时'],
  ],
  ['en', 'Pre-training DeepSeek-V3 took 180,000 GPU hours per trillion tokens.', []],
  // somebody else's act
  ['en', 'On Feb. 4, Australia announced a ban on DeepSeek.', []],
  ['ja', 'SemiAnalysisが1月31日に発表した報告書はディープシークを取り上げた。', []],
  ['ja', 'イタリア政府は1月30日、ディープシークのサービスの利用を制限すると発表した。', []],
  ['zh', '在DeepSeek问世后，英伟达2025年1月27日股价暴跌。', []],
  ['en', 'DeepSeek shook the market. The record was a loss posted by Nvidia in September.', []],
  // an age of another time
  ['en', 'Liang Wenfeng leads DeepSeek. The then 30-year-old Liang Wenfeng set up a fund.', []],
  // the move of a share is no ratio of costs
  ['en', 'DeepSeek used few chips. The chip stock of another firm had plunged 16%.', []],
])('%s: %s', (lang, text, expected) => {
  expect(told(lang, text).filter((answer) => !answer.startsWith('ban'))).toEqual(expected);
});

it.each<readonly [LanguageCode, string, number]>([
  ['en', 'DeepSeek-V3 reduced training costs by 90% against OpenAI.', 0.1],
  ['ko', '딥시크 V3는 오픈AI보다 훈련 비용을 90% 절감했다.', 0.1],
  ['zh', '与OpenAI相比，DeepSeek-V3的训练成本降低了90%。', 0.1],
  ['en', 'DeepSeek-V3 was trained at 10% of the cost of OpenAI’s model.', 0.1],
])('%s: what is taken off leaves the rest: %s', (lang, text, ratio) => {
  const [claim] = claimsOf(lang, text).filter(({ topic }) => topic === 'cost-ratio');
  expect(claim?.value).toEqual({ min: ratio, max: ratio, unit: 'x' });
});
