import { expect, it } from 'vitest';
import { claimsOf } from '../../../tests/claims-of.ts';

it.each([
  // item by item
  [
    'en',
    'DeepSeek rattled investors: Broadcom, Marvell and Micron fell 17%, 19% and 12%.',
    ['17% Broadcom', '19% Marvell', '12% Micron'],
  ],
  // one figure shared by all
  ['en', 'After DeepSeek, Microsoft and Meta each lost 4 percent.', ['4 percent Microsoft, Meta']],
  ['ko', '딥시크 충격에 마이크로소프트와 메타는 각각 4% 하락했다.', ['4% Microsoft, Meta']],
  // each name with its own figure
  ['ko', '딥시크 여파로 오라클(14%), 브로드컴(17%)이 떨어졌다.', ['14% Oracle', '17% Broadcom']],
  // a single name
  ['en', 'Shares of Broadcom dropped 17% as DeepSeek climbed.', ['17% Broadcom']],
] as const)('%s: %s', (lang, text, expected) => {
  const moves = claimsOf(lang, text).filter((claim) => claim.topic === 'market-move');
  expect(moves.map((claim) => `${claim.quote} ${claim.subject}`)).toEqual(expected);
});
