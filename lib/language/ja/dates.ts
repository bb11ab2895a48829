import type { DateWords } from '../date-words.ts';

export const japaneseDates: DateWords = {
  year: ['年'],
  month: ['月'],
  day: ['日'],
  links: [' ', 'の'],
  relativeYears: { 一昨年: -2, 昨年: -1, 去年: -1, 今年: 0, 来年: 1 },
  relativeMonths: { 先月: -1, 今月: 0, 来月: 1 },
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
  lengthMarks: ['間', '以内', '後', '目', 'ぶり', 'で'],
  quarter: ['四半期'],
  halves: { 上半期: 1, 下半期: 2 },
  decade: ['年代', '代'],
};
