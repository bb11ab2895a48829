import type { ShortDates } from '../cjk/read-short-date.ts';
import type { DateWords } from '../date-words.ts';
import { chineseEras } from './eras.ts';

export const chineseDates: DateWords = {
  year: ['年'],
  month: ['月份', '月'],
  day: ['日', '号', '號'],
  links: [' ', '的'],
  // biome-ignore format: one row reads better
  relativeYears: { 大前年: -3, 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2, 後年: 2 },
  // biome-ignore format: one row reads better
  relativeMonths: { 上月: -1, 上个月: -1, 上個月: -1, 本月: 0, 当月: 0, 這個月: 0, 这个月: 0, 下月: 1, 下个月: 1, 下個月: 1 },
  eras: chineseEras,
  // biome-ignore format: one row reads better
  lengthMarks: ['间', '間', '之间', '之間', '之内', '之內', '内', '內', '后', '後', '以来', '以來', '来', '來', '期', '多'],
  linkedLengthMarks: ['间', '間'],
  lengthLeads: ['整整', '足足', '短短', '仅仅', '僅僅', '仅', '僅'],
  notDay: ['元', '圆', '圓', '币', '幣', '本銭', '本钱', '本錢', '本円', '均线', '均線', '游', '遊'],
  afterShortYear: [],
  past: [],
  future: ['将于', '將於', '将在', '將在', '预计', '預計', '定于', '定於', '拟于', '擬於', '最快'],
  quarter: ['季度', '季'],
  halves: { 上半年: 1, 下半年: 2 },
  decade: ['代'],
  lunarMonths: { 正月: 1, 冬月: 11, 腊月: 12, 臘月: 12 },
};

export const chineseShortDates: ShortDates = {
  dayFirst: true,
  leads: /^[^路街道巷弄村镇鎮区區县縣号號室楼樓栋]?$/,
  trails: /[号號室楼樓栋座层]/,
  timed:
    /(?<![\d.,/A-Za-z-])(\d{1,2})\/(\d{1,2})(?=起|止|截止|晚|早上|上午|下午|中午|凌晨|當天|当天|開始|开始)/y,
};
