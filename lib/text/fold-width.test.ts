import { expect, it } from 'vitest';
import { foldWidth } from './fold-width.ts';

it.each([
  ['５５８万', '558万'],
  ['ＧＰＵ　２０４８', 'GPU 2048'],
  ['（約８億円）', '(約8億円)'],
  ['￥１００', '¥100'],
  ['￦１００', '₩100'],
  ['−17％', '-17%'],
  ['5\u00a0000', '5 000'],
  ['딥시크 558만', '딥시크 558만'],
])('%s becomes %s', (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
});

it('keeps every offset', () => {
  const text = '𝟓 ＡＢＣ　😀 ￥１２３，４５６％';
  expect(foldWidth(text).length).toBe(text.length);
});
