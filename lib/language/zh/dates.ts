import type { DateWords } from '../date-words.ts';

export const chineseDates: DateWords = {
  year: ['年'],
  month: ['月份', '月'],
  day: ['日', '号', '號'],
  links: [' ', '的'],
  relativeYears: { 前年: -2, 去年: -1, 今年: 0, 明年: 1 },
  // biome-ignore format: one row reads better
  relativeMonths: { 上月: -1, 上个月: -1, 上個月: -1, 本月: 0, 这个月: 0, 這個月: 0, 下月: 1, 下个月: 1, 下個月: 1 },
  eras: { 民国: 1911, 民國: 1911 },
  lengthMarks: ['间', '間', '内', '內', '后', '後', '以来', '以來', '来', '來', '期', '多'],
  quarter: ['季度', '季'],
  halves: { 上半年: 1, 下半年: 2 },
  decade: ['年代', '代'],
};
