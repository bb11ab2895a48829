import type { NumeralWords } from '../cjk/numeral-words.ts';

export const chineseNumerals: NumeralWords = {
  digits: {
    '〇': 0, 零: 0, 一: 1, 壹: 1, 二: 2, 两: 2, 兩: 2, 贰: 2, 貳: 2, 三: 3, 叁: 3, 參: 3, 四: 4, 肆: 4, 五: 5, 伍: 5,
    六: 6, 陆: 6, 陸: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
  },
  small: { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 },
  big: { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 },
  several: ['数', '數', '几', '幾'],
  odd: ['多', '余', '餘', '来'],
  point: ['点', '點'],
};
