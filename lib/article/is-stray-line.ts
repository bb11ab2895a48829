import { isElsewhereHeading } from './elsewhere.ts';

const LONGEST = 120;
const ADVERTISEMENT =
  /^(?:ad|ads|advertisement|ad feedback|sponsored|광고|広告|广告|スポンサー)(?:\s*·.*)?$/i;
const HASHTAGS = /^#\S+(?:\s+#\S+)*\s*$/;

const DATES = [
  /20\d\d\s?[-./년年]\s?\d{1,2}\s?[-./월月]\s?\d{1,2}\s?[일日.]?/g,
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s20\d\d/gi,
  /\b\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s20\d\d/gi,
];
const TIMES = /\d{1,2}\s?[:.시時时]\s?\d{2}(?:\s?[분分]|:\d{2})?|\d{1,2}[시時时]/g;
const LABELS =
  /(?:기사|최초|최종)?\s?(?:입력|등록|승인|작성|게재|발행|송고|수정|업데이트)(?:일시|일자|시간|일)?|(?:first |last )?(?:published|posted|updated|modified)|公開|更新|掲載|配信|发布|发表|更新/gi;
/** What may stand between: weekdays, halves of the day, zones. */
const BETWEEN =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|[월화수목금토일]요일|[月火水木金土日]曜日?|(?:星期|周)[一二三四五六日]|오전|오후|午前|午後|上午|下午|\b[ap]\.?m\b\.?|\b(?:gmt|utc|[ecmp][sd]?t|bst|cest?|[kj]st|on|at)\b/gi;
const MARKS = /[\s·・|,:;/()[\]\-–—.]+/g;

/** Whether a line belongs to the page around the article: an advertisement's label, hashtags, a list's heading, a date line. */
export function isStrayLine(line: string, isAtHead: boolean): boolean {
  if (line.length > LONGEST) return false;
  if (ADVERTISEMENT.test(line) || HASHTAGS.test(line) || isDateLine(line, isAtHead)) return true;
  // A short line with a figure may say something, however it begins.
  return !/\d/.test(line) && isElsewhereHeading(line);
}

/** `입력 2025.01.31 08:00`; above the first paragraph a bare date is one too, and a date with time among other words. */
function isDateLine(line: string, isAtHead: boolean): boolean {
  if (!/20\d\d/.test(line)) return false;
  const undated = DATES.reduce((rest, form) => rest.replace(form, ' '), line);
  if (undated === line) return false;
  if (isAtHead && undated.search(TIMES) >= 0 && !/[.!?。]$/.test(line)) return true;
  const unlabelled = undated.replace(TIMES, ' ').replace(LABELS, ' ');
  if (unlabelled.replace(BETWEEN, ' ').replace(MARKS, '') !== '') return false;
  return isAtHead || unlabelled !== undated;
}
