import type { LanguageCode } from '../../language/types.ts';
import { type Draft, dateDraft } from '../draft.ts';
import type { PartialDate } from '../resolve-date.ts';

const YEAR_FIRST = /(?<![\d.,/]|(?<!\d{1,2})-)((?:19|20)\d\d)([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)\.?/g;
const YEAR_LAST = /(?<![\d.,/]|(?<!\d{4})-)(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g;
const SHORT_YEAR = /(?<![\d.,/-])(\d{2})\/(\d{1,2})\/(\d{2})(?![\d/])/g;
const YEAR_MONTH = /(?<![\d.,/-])((?:19|20)\d\d)[-/] ?(\d{1,2})(?![\d/.-])/g;
const MONTH_YEAR = /(?<![\d.,/-])(\d{1,2})[-/]((?:19|20)\d\d)(?![\d/-])/g;
/** Month and day where a weekday stands beside them, or a particle of time behind. */
const WITH_WEEKDAY = /(?<![\d.,/-])(\d{1,2})[./](\d{1,2})(?=\s?[(（][월화수목금토일月火水木金土日])/g;
const WEEKDAY_FIRST =
  /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? (\d{1,2})[-/](\d{1,2})(?![\d/-])/gi;
const BEFORE_PARTICLE = /(?<![\d.,/-])(\d{1,2})\/(\d{1,2})(?=[にのか]|에 |일)/g;
/** `2026-2027년`, "2014–2018". */
const YEARS =
  /(?<![\d.,/$-])((?:19|20)\d\d)(?:년|年)?\s?[-–—~∼〜]\s?((?:19|20)\d\d)(?!\d|-\d| ?(?:GPU|개|명|원|달러|시간|people|users))(?:년|年)?/g;
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

const FORMS: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [YEAR_FIRST, (m) => ({ year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) })],
  [
    YEAR_LAST,
    (m, lang) => ({
      year: Number(m[4]),
      ...dayAndMonth(Number(m[1]), Number(m[3]), lang === 'zh' || m[2] === '.'),
    }),
  ],
  [
    SHORT_YEAR,
    (m, lang) => {
      const [a, b, c] = [Number(m[1]), Number(m[2]), Number(m[3])];
      if (a > DAYS || (lang === 'ja' && a > MONTHS)) return { year: century(a), month: b, day: c };
      return { year: century(c), ...dayAndMonth(a, b, lang === 'zh') };
    },
  ],
  [YEAR_MONTH, (m) => ({ year: Number(m[1]), month: Number(m[2]) })],
  [MONTH_YEAR, (m) => ({ year: Number(m[2]), month: Number(m[1]) })],
  [WITH_WEEKDAY, (m) => ({ month: Number(m[1]), day: Number(m[2]) })],
  [WEEKDAY_FIRST, (m) => ({ month: Number(m[1]), day: Number(m[2]) })],
  [BEFORE_PARTICLE, (m) => ({ month: Number(m[1]), day: Number(m[2]) })],
];

/** `2025-01-20` `2025.01.20` `21/04/2016` `11/2016` `02.22 (토)` `4/22に` `2026-2027년`. */
export function parseNumericDates(
  text: string,
  published: string | null,
  lang: LanguageCode,
): readonly Draft[] {
  const found: Draft[] = [];
  for (const [pattern, read] of FORMS) {
    for (const m of text.matchAll(pattern)) {
      const parts = calendar(read(m, lang));
      const start = m.index + Math.max(0, m[0].search(/\d/));
      if (parts)
        found.push(
          dateDraft(start, m.index + m[0].replace(/\.$/, '').length, parts, published, 'numeric-date'),
        );
    }
  }
  for (const m of text.matchAll(YEARS)) {
    const [all, from = '', to = ''] = m;
    if (from < to)
      found.push({
        ...dateDraft(m.index, m.index + all.length, { year: Number(from) }, null, 'years'),
        date: `${from}/${to}`,
      });
  }
  return found;
}
