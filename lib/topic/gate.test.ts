import { expect, it } from 'vitest';
import { isTopical } from './gate.ts';

const filler = (length: number): string =>
  '날씨가 맑고 바람이 잔잔했다. '.repeat(Math.ceil(length / 17)).slice(0, length);
const names = ['딥시크', 'DeepSeek'];

it.each([
  ['named in its title', '딥시크 충격', filler(2000), true],
  ['named in its first line', '', `DeepSeek shakes the market\n${filler(2000)}`, true],
  ['named early and often', '', `${filler(60)}딥시크와 ${filler(120)}딥시크 ${filler(300)}`, true],
  ['never named', '오늘의 날씨', filler(2000), false],
  ['named once at its end', '', `${filler(3000)}딥시크`, false],
  [
    'named now and then in a long text',
    '',
    `${filler(900)}딥시크${filler(3000)}딥시크${filler(3000)}`,
    false,
  ],
  ['empty', '', '', false],
])('a page that is %s', (_what, title, text, topical) => {
  expect(isTopical(title, text, names)).toBe(topical);
});

it('finds no page topical without names to look for', () => {
  expect(isTopical('딥시크', '딥시크', [])).toBe(false);
});
