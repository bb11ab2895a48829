import type { LanguageCode } from '../../language/types.ts';
import { codeAt } from '../../text/code-at.ts';
import { digitsEnd, isDigitAt } from '../../text/digits.ts';
import { behindGap } from '../../text/gap.ts';
import { letterTable } from '../../text/letter-table.ts';
import { matchAt } from '../../text/match-at.ts';
import { type Draft, dateDraft } from '../draft.ts';
import type { PartialDate } from '../resolve-date.ts';

const YEAR_FIRST = /(?<![\d.,/]|(?<!\d{1,2})-)((?:19|20)\d\d)([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)\.?/y;
const YEAR_LAST = /(?<![\d.,/]|(?<!\d{4})-)(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/y;
const SHORT_YEAR = /(?<![\d.,/-])(\d{2})\/(\d{1,2})\/(\d{2})(?![\d/])/y;
const YEAR_MONTH = /(?<![\d.,/-])((?:19|20)\d\d)[-/] ?(\d{1,2})(?![\d/.-])/y;
const MONTH_YEAR = /(?<![\d.,/-])(\d{1,2})[-/]((?:19|20)\d\d)(?![\d/-])/y;
/** Month and day where a weekday stands beside them, or a particle of time behind. */
const WITH_WEEKDAY = /(?<![\d.,/-])(\d{1,2})[./](\d{1,2})(?=\s?[(（][월화수목금토일月火水木金土日])/y;
const WEEKDAY_FIRST =
  /(?<=\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )(\d{1,2})[-/](\d{1,2})(?![\d/-])/iy;
/** `1/2の`, `2/3の` are shares. */
const BEFORE_PARTICLE =
  /(?<![\d.,/-])(?!1\/(?:[2-9]|10)の|2\/[359]の|3\/[4578]の|4\/[579]の)(\d{1,2})\/(\d{1,2})(?=[にのか]|에 |일)/y;
/** `2026-2027년`, "2014–2018". */
const YEARS =
  /(?<![\d.,/$-])((?:19|20)\d\d)(?:년|年)?\s?[-–—~∼〜]\s?((?:19|20)\d\d)(?!\d|-\d| ?(?:GPU|개|명|원|달러|시간|people|users))(?:년|年)?/y;
const MONTHS = 12;
const DAYS = 31;
const CENTURY_TURN = 50;

const century = (two: number): number => two + (two >= CENTURY_TURN ? 1900 : 2000);

function calendar(parts: PartialDate): PartialDate | undefined {
  const { month = 1, day = 1 } = parts;
  return month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS ? parts : undefined;
}

/** Day and month in the order that the numbers allow; where both fit, Chinese suites and dotted forms put the day first. */
function dayAndMonth(a: number, b: number, dayFirst: boolean): PartialDate {
  const first = a > MONTHS || (dayFirst && b <= MONTHS);
  return first ? { month: b, day: a } : { month: a, day: b };
}

type Read = (m: RegExpExecArray, lang: LanguageCode) => PartialDate;

type Form = readonly [pattern: RegExp, read: Read];

/** Beginning with four digits. */
const FROM_YEAR: readonly Form[] = [
  [YEAR_FIRST, (m) => ({ year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) })],
  [YEAR_MONTH, (m) => ({ year: Number(m[1]), month: Number(m[2]) })],
];
const yearLast: Form = [
  YEAR_LAST,
  (m, lang) => ({
    year: Number(m[4]),
    ...dayAndMonth(Number(m[1]), Number(m[3]), lang === 'zh' || m[2] === '.'),
  }),
];
const shortYear: Form = [
  SHORT_YEAR,
  (m, lang) => {
    const [a, b, c] = [Number(m[1]), Number(m[2]), Number(m[3])];
    if (a > DAYS || (lang === 'ja' && a > MONTHS)) return { year: century(a), month: b, day: c };
    return { year: century(c), ...dayAndMonth(a, b, lang === 'zh') };
  },
];
const monthYear: Form = [MONTH_YEAR, (m) => ({ year: Number(m[2]), month: Number(m[1]) })];
const withWeekday: Form = [WITH_WEEKDAY, (m) => ({ month: Number(m[1]), day: Number(m[2]) })];
const weekdayFirst: Form = [WEEKDAY_FIRST, (m) => ({ month: Number(m[1]), day: Number(m[2]) })];
const beforeParticle: Form = [BEFORE_PARTICLE, (m) => dayAndMonth(Number(m[1]), Number(m[2]), false)];

/** Beginning with one digit or two, by what joins them to the next. */
const FROM_DAY: Readonly<Record<string, readonly Form[]>> = {
  '-': [yearLast, monthYear, weekdayFirst],
  '.': [yearLast, withWeekday],
  '/': [yearLast, shortYear, monthYear, withWeekday, weekdayFirst, beforeParticle],
};

const POINT = 0x2e;
const JOINERS = letterTable([['-./–—~∼〜', 1]]);
const YEAR_MARKS = letterTable([['년年', 1]]);
const YEAR_DIGITS = 4;
/** Behind `02.22`: a year, or a weekday in brackets. */
const BEHIND_POINTED = letterTable([['.(', 1]]);

/** Whether a number of at most four digits stands here and a joiner with another number behind it. */
function mayBeDate(text: string, start: number, end: number): boolean {
  if (end - start > YEAR_DIGITS || isDigitAt(text, start - 1)) return false;
  const joiner = behindGap(text, YEAR_MARKS[codeAt(text, end)] === 1 ? end + 1 : end);
  const next = behindGap(text, joiner + 1);
  if (JOINERS[codeAt(text, joiner)] !== 1 || !isDigitAt(text, next)) return false;
  // `1.5` is mostly a number.
  if (codeAt(text, end) !== POINT || end - start === YEAR_DIGITS) return true;
  return BEHIND_POINTED[codeAt(text, behindGap(text, digitsEnd(text, next)))] === 1;
}

/** `2025-01-20` `2025.01.20` `21/04/2016` `11/2016` `02.22 (토)` `4/22に` `2026-2027년`: the longest that begins with the digits from `at` to `digits`. */
export function readNumericDate(
  text: string,
  at: number,
  digits: number,
  published: string | null,
  lang: LanguageCode,
): Draft | undefined {
  if (!mayBeDate(text, at, digits)) return undefined;
  let longest: Draft | undefined;
  const fromYear = digits - at === YEAR_DIGITS;
  for (const [pattern, read] of fromYear ? FROM_YEAR : (FROM_DAY[text.charAt(digits)] ?? [])) {
    const m = matchAt(pattern, text, at);
    const parts = m && calendar(read(m, lang));
    const end = at + (m?.[0].replace(/\.$/, '').length ?? 0);
    if (parts && end > (longest?.end ?? at)) longest = dateDraft(at, end, parts, published, 'numeric-date');
  }
  const [years = '', from = '', to = ''] = (fromYear && matchAt(YEARS, text, at)) || [];
  if (from < to && at + years.length > (longest?.end ?? at))
    return {
      ...dateDraft(at, at + years.length, { year: Number(from) }, null, 'years'),
      date: `${from}/${to}`,
    };
  return longest;
}
