import type { ShortDates } from '../cjk/read-short-date.ts';
import type { DateWords } from '../date-words.ts';
import { japaneseEras } from './eras.ts';

export const japaneseDates: DateWords = {
  year: ['年'],
  month: ['月'],
  day: ['日'],
  links: [' ', 'の'],
  relativeYears: { 一昨年: -2, おととし: -2, 昨年: -1, 去年: -1, 今年: 0, 来年: 1, 再来年: 2 },
  relativeMonths: { 先々月: -2, 先月: -1, 今月: 0, 来月: 1, 再来月: 2 },
  eras: japaneseEras,
  // biome-ignore format: one row reads better
  lengthMarks: ['間', '連続', '続', '当たり', 'あたり', '分', 'の下落', 'の上昇', 'の減少', 'の増加', 'の時価総額', 'の平均', 'の取引', 'の利用', 'の最大', 'の上限', '以内', '後', '目', 'ぶり', 'で', '中'],
  linkedLengthMarks: ['間'],
  lengthLeads: ['まる', '丸', '丸々', 'わずか', 'たった', 'ほんの'],
  notDay: ['本円', '半'],
  // biome-ignore format: one row reads better
  afterShortYear: ['度', '末', '春', '夏', '秋', '冬', 'ごろ', '頃', '比', '版', '時点', 'までに', 'にかけ', '初め', '後半', '前半', '生まれ', '設立', '創業', '創設', '発売'],
  past: ['去る'],
  future: ['来る', '早ければ', '早くて'],
  quarter: ['四半期'],
  halves: { 上半期: 1, 下半期: 2, 前半: 1, 後半: 2 },
  decade: ['代'],
};

export const japaneseShortDates: ShortDates = {
  dayFirst: false,
  leads: /^[はがをにもと、。「（(\s]?$/,
  trails: /[番号丁]/,
  timed: undefined,
};
