import { twoDigits } from '../text/two-digits.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMERIC = /(?<!\d)(20\d\d)\s?[-./년年]\s?(\d{1,2})\s?[-./월月]\s?(\d{1,2})(?!\d)/;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(20\d\d)\b/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s([a-z]{3})[a-z]*\.?,?\s(20\d\d)\b/i;
const FIRST_PUBLISHED = /입력|등록|승인|작성|게재|발행|송고|published|posted|公開|掲載|配信|发布|发表/i;
const TIME = /\d{1,2}[:時时]\d{2}/;

/** `2025-01-30T23:10:00Z` → the day on the outlet's calendar; Korean and Japanese outlets live at +09:00. */
export function isoDate(stamp: string, lang: string): string | undefined {
  const printed = printedDate(stamp, false) ?? compactDate(stamp);
  const utc = /T\d{2}:\d{2}[\d:.]{0,20}(?:Z|\+00:?00)$/.test(stamp) ? Date.parse(stamp) : Number.NaN;
  if (Number.isNaN(utc) || (lang !== 'ko' && lang !== 'ja')) return printed;
  return new Date(utc + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** `입력 2025.01.31 08:00 | 수정 …` → 2025-01-31; with `needsTime` a bare date is not taken for a byline. */
export function printedDate(text: string, needsTime: boolean): string | undefined {
  const label = text.search(FIRST_PUBLISHED);
  if (needsTime && label < 0 && !TIME.test(text)) return undefined;
  const after = label < 0 ? text : text.slice(label);
  return firstDate(after) ?? firstDate(text);
}

/** `/2025/01/31/…`, `/20250131000123`; last of all, since a number in an address may be anything. */
export function addressDate(address: string): string | undefined {
  const path = URL.parse(address)?.pathname ?? '';
  const parts =
    /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(path) ?? /\/(20\d\d)(\d\d)(\d\d)(?:\d{4,})?(?!\d)/.exec(path);
  return parts === null ? undefined : compose(parts[1], Number(parts[2]), Number(parts[3]));
}

function firstDate(text: string): string | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric) return compose(numeric[1], Number(numeric[2]), Number(numeric[3]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return compose(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? compose(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1])) : undefined;
}

/** `20250131080000` */
function compactDate(stamp: string): string | undefined {
  const parts = /^(20\d\d)(\d\d)(\d\d)/.exec(stamp);
  return parts ? compose(parts[1], Number(parts[2]), Number(parts[3])) : undefined;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
}

function compose(year: string | undefined, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
