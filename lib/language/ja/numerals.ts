import type { NumeralWords } from '../cjk/numeral-words.ts';

export const japaneseNumerals: NumeralWords = {
  digits: { 〇: 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  small: { 十: 10, 百: 100, 千: 1000 },
  big: { 万: 1e4, 億: 1e8, 兆: 1e12, 京: 1e16 },
  tens: { 廿: 20, 卅: 30 },
  several: ['数'],
  odd: ['余り', 'あまり', '余'],
  point: ['点'],
  stacks: true,
  neighbours: true,
};

/** Multiples and shares that are one word. */
export const japaneseMultiples: Readonly<Record<string, number>> = {
  半分: 0.5,
  半減: 0.5,
  半額: 0.5,
  倍増: 2,
  半数: 0.5,
};
