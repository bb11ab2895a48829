import { dayShift, isoDay, startOfWeek } from '../../quantity/calendar.ts';
import { type Draft, isoDraft } from '../../quantity/draft.ts';
import { PhraseTable } from '../../text/phrase-table.ts';
import { twoDigits } from '../../text/two-digits.ts';

type Unit = 'day' | 'week' | 'month' | 'year';
type Shift = readonly [unit: Unit, by: number];

const words: Readonly<Record<string, Shift>> = {
  그끄저께: ['day', -3],
  그저께: ['day', -2],
  그제: ['day', -2],
  엊그제: ['day', -2],
  어제: ['day', -1],
  내일: ['day', 1],
  모레: ['day', 2],
  글피: ['day', 3],
  지지난주: ['week', -2],
  '지지난 주': ['week', -2],
  지난주: ['week', -1],
  '지난 주': ['week', -1],
  이번주: ['week', 0],
  '이번 주': ['week', 0],
  다음주: ['week', 1],
  '다음 주': ['week', 1],
  내주: ['week', 1],
  다다음주: ['week', 2],
  '다다음 주': ['week', 2],
  지지난달: ['month', -2],
  지난달: ['month', -1],
  '지난 달': ['month', -1],
  이달: ['month', 0],
  이번달: ['month', 0],
  '이번 달': ['month', 0],
  다음달: ['month', 1],
  '다음 달': ['month', 1],
  내달: ['month', 1],
  재작년: ['year', -2],
  지난해: ['year', -1],
  '지난 해': ['year', -1],
  작년: ['year', -1],
  올해: ['year', 0],
  올: ['year', 0],
  금년: ['year', 0],
  내년: ['year', 1],
  내후년: ['year', 2],
};
const table = new PhraseTable(Object.entries(words));
const DAYS = '월화수목금토일';
/** The words and weekdays as far as their first two letters; `올` is a date only before a half of the year. */
export const koreanRelativeHeads = [
  ...Object.keys(words).filter((word) => word.length > 1),
  ...['올 ', '올상', '올하'],
  ...[...DAYS].map((day) => `${day}요일`),
];

const WEEK = 7;
const WEEKDAY = /^ ?([월화수목금토일])요일/;
const HALF = /^ ?(상|하)반기/;
/** `내주다`, `모레`'s likes: verbs and names that begin with the same letters. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  내주: /^[다고며면지는어었]/,
  그제: /^[서야]/,
  이달: /^[러]/,
};

function weekday(letter: string, weeks: number, published: string): string {
  return dayShift(startOfWeek(published), weeks * WEEK + DAYS.indexOf(letter));
}

function periodDate(unit: Unit, by: number, published: string): string {
  if (unit === 'day') return dayShift(published, by);
  if (unit === 'year') return String(Number(published.slice(0, 4)) + by);
  const month = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + by;
  if (unit === 'month') return `${Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}`;
  return `${weekday('월', by, published)}/${weekday('일', by, published)}`;
}

/** `금요일`, `오는 금요일`: the latest such day, or the coming one. */
function readWeekday(text: string, at: number, published: string): Draft | undefined {
  const day = WEEKDAY.exec(text.slice(at, at + 4));
  const letter = day?.[1];
  if (!day || !letter || /^[마별]/.test(text[at + 3] ?? '')) return undefined;
  const date = weekday(letter, 0, published);
  const today = published.slice(0, 10);
  const coming = /(?:오는|이번) $/.test(text.slice(Math.max(0, at - 3), at));
  const shift = coming ? (date < today ? WEEK : 0) : date > today ? -WEEK : 0;
  return isoDraft(at, at + 3, dayShift(date, shift), 'weekday');
}

/** At the head of a word `어제`, `지난달`, `다음 주 월요일`, `내년 상반기`: dates that only the article's own resolves; a month or a day behind them is read with its number. */
export function readKoreanRelative(text: string, start: number, published: string | null): Draft | undefined {
  const word = table.at(text, start);
  if ((!word && !text.startsWith('요일', start + 1)) || !isoDay(published)) return undefined;
  if (!word) return readWeekday(text, start, published);
  const [unit, by] = word.value;
  const behind = text.slice(word.end, word.end + 5);
  if (OTHER_WORD[text.slice(start, word.end)]?.test(behind)) return undefined;
  const day = unit === 'week' ? WEEKDAY.exec(behind) : null;
  if (day?.[1])
    return isoDraft(start, word.end + day[0].length, weekday(day[1], by, published), 'relative-weekday');
  const half = unit === 'year' ? HALF.exec(behind) : null;
  if (!half && text[start] === '올' && word.end === start + 1) return undefined;
  const date = periodDate(unit, by, published);
  return half
    ? isoDraft(
        start,
        word.end + half[0].length,
        half[1] === '상' ? `${date}-01/${date}-06` : `${date}-07/${date}-12`,
        'half',
      )
    : isoDraft(start, word.end, date, 'relative-date');
}
