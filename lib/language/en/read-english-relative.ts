import { dayShift, isoDay, startOfWeek } from '../../quantity/calendar.ts';
import { type Draft, isoDraft } from '../../quantity/draft.ts';
import { twoDigits } from '../../text/two-digits.ts';

const WEEK = 7;
const DAY = /(?:the day before yesterday|the day after tomorrow|yesterday|tomorrow)$/i;
const REACH = 24;
/** "tomorrow's world" is no day. */
const NO_DAY = /^['’]s (?:world|men|man|leaders|news|technology)/;
const PERIOD = /\b(last|this|next) (?:week|month|year|quarter)$/i;
const AFTER_NEXT = /^ after next\b/;
const NAME = /^ (?:Times|Night|Mirror|Telegraph|Herald|School|Mail|Post)|^s\b/;
/** "Monday, Jan. 27": the date behind it says the day. */
const DATED =
  /^,? (?:(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d|[\s,.]|$)/;
const ORDERED = /\b(last|this|next) $/i;
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const relativeDays = ['yesterday', 'tomorrow'];
export const relativePeriods = ['week', 'month', 'year', 'quarter'];

/** "yesterday", "the day after tomorrow". */
export function readRelativeDay(
  text: string,
  start: number,
  end: number,
  published: string | null,
): Draft | undefined {
  if (!isoDay(published) || NO_DAY.test(text.slice(end, end + 14))) return undefined;
  const phrase = DAY.exec(text.slice(Math.max(0, end - REACH), end))?.[0].toLowerCase() ?? '';
  const shift = (phrase.startsWith('the') ? 2 : 1) * (phrase.endsWith('yesterday') ? -1 : 1);
  return phrase.length < end - start
    ? undefined
    : isoDraft(end - phrase.length, end, dayShift(published, shift), 'relative-day');
}

/** The latest such weekday up to the article's own day; after "this" that week's, after "next" the next week's. */
function weekdayDate(day: number, order: string, published: string): string {
  const monday = startOfWeek(published);
  if (order === 'this' || order === 'next') return dayShift(monday, day + (order === 'next' ? WEEK : 0));
  const today = weekdays.findIndex((_, i) => dayShift(monday, i) === published.slice(0, 10));
  const back = (today - day + WEEK) % WEEK;
  return dayShift(published, -(order === 'last' && back === 0 ? WEEK : back));
}

/** "Monday", "last Friday". */
export function readWeekday(
  text: string,
  start: number,
  end: number,
  published: string | null,
): Draft | undefined {
  const capital = /[A-Z]/.test(text[start] ?? '');
  if (!capital || !isoDay(published) || NAME.test(text.slice(end, end + 11))) return undefined;
  if (DATED.test(text.slice(end, end + 26))) return undefined;
  const order = ORDERED.exec(text.slice(Math.max(0, start - 6), start));
  const day = weekdays.indexOf(text.slice(start, end).toLowerCase());
  const date = weekdayDate(day, (order?.[1] ?? '').toLowerCase(), published);
  return isoDraft(start - (order?.[0].length ?? 0), end, date, 'weekday');
}

const monthOf = (index: number): string => `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`;

function periodDate(unit: string, by: number, published: string): string {
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1;
  if (unit === 'year') return String(Number(published.slice(0, 4)) + by);
  if (unit === 'month') return monthOf(months + by);
  if (unit === 'quarter') {
    const first = months - (months % 3) + by * 3;
    return `${monthOf(first)}/${monthOf(first + 2)}`;
  }
  const monday = dayShift(startOfWeek(published), by * WEEK);
  return `${monday}/${dayShift(monday, WEEK - 1)}`;
}

/** "last week", "next month", "the year after next". */
export function readRelativePeriod(
  text: string,
  start: number,
  end: number,
  published: string | null,
): Draft | undefined {
  if (!isoDay(published) || /[-\w]/.test(text[end] ?? '')) return undefined;
  const unit = text.slice(start, end).toLowerCase();
  const afterNext = /\bthe $/i.test(text.slice(Math.max(0, start - 5), start))
    ? AFTER_NEXT.exec(text.slice(end, end + 12))
    : null;
  if (afterNext)
    return isoDraft(start - 4, end + afterNext[0].length, periodDate(unit, 2, published), 'relative-period');
  const found = PERIOD.exec(text.slice(Math.max(0, start - 10), end));
  const by = SHIFTS[(found?.[1] ?? '').toLowerCase()];
  return found && by !== undefined
    ? isoDraft(end - found[0].length, end, periodDate(unit, by, published), 'relative-period')
    : undefined;
}
