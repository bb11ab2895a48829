import type { LanguageCode } from '../../language/types.ts';
import type { Draft } from '../draft.ts';
import { joinNeighbours } from '../join-neighbours.ts';
import type { Reading, Refiner } from '../reading.ts';
import { type PartialDate, resolveDate } from '../resolve-date.ts';

interface Joins {
  readonly direct: RegExp;
  /** Joins only where a word for "between" stands before or behind. */
  readonly both: RegExp;
  readonly between: RegExp;
}

/** A weekday behind the first date, perhaps in brackets: `1일 월요일부터`, `20日（金）から`, `20日（周五）至`. */
const WEEKDAY =
  /^(?:,? ?[월화수목금토일月火水木金土日](?:요일|曜日?)?|[(（](?:星期|周|週)?[一二三四五六日天月火水木金土](?:・祝)?[)）])/;
const joins: Readonly<Record<LanguageCode, Joins>> = {
  ko: { direct: /^ ?(?:부터|에서|~|∼|-|–) ?$/, both: /^[과와] $/, between: / ?사이/ },
  ja: { direct: /^(?:から| ?[~∼〜–—-] ?)$/, both: /^と$/, between: /の間/ },
  zh: { direct: /^ ?(?:到|至|[~∼〜–—-]) ?$/, both: /^[和与與]$/, between: /之?[间間]/ },
  en: {
    direct: /^ ?(?:to|through|till|until|thru|-|–|—)(?: the)? ?$/,
    both: /^ and(?: the)? $/,
    between: /\bbetween (?:the )?$/i,
  },
};
const REACH = 14;
const LETTER = /\p{L}/u;
const NUMERAL = /[\d一二三四五六七八九十]/;
const LAST_DAY = 31;
const YEAR_AND_MONTH = 'yyyy-mm'.length;

/** `18일, 19일`, `18·19일`: a day and the one behind it. */
function followsDay(left: Draft, right: Draft, gap: string, lang: LanguageCode): boolean {
  if (lang !== 'ko' || !/^(?:, ?|·)$/.test(gap)) return false;
  const [a, b] = [left.parts, right.parts];
  return a?.month !== undefined && a.month === b?.month && a.year === b.year && b.day === (a.day ?? 0) + 1;
}

function joined(left: Draft, right: Draft, { text, pack }: Reading): boolean {
  const gap = text.slice(left.end, right.start);
  if (gap.length > REACH) return false;
  const { direct, both, between } = joins[pack.code];
  if (direct.test(gap) || direct.test(gap.replace(WEEKDAY, '')) || followsDay(left, right, gap, pack.code))
    return true;
  if (!both.test(gap)) return false;
  const window =
    pack.code === 'en'
      ? text.slice(Math.max(0, left.start - REACH), left.start)
      : text.slice(right.end, right.end + 3);
  return between.test(window);
}

/** A bare day beside a date that states its month (`July 13-15`, `13th to 15th of July`). */
function partsOf(draft: Draft, other: Draft): PartialDate | undefined {
  if (draft.kind === 'date') return draft.parts;
  const plainDay =
    (draft.bare || draft.kind === 'ordinal') && draft.min === draft.max && Number.isInteger(draft.min);
  const day = draft.min ?? 0;
  return plainDay &&
    other.parts?.month !== undefined &&
    other.parts.day !== undefined &&
    day >= 1 &&
    day <= LAST_DAY
    ? { day }
    : undefined;
}

/** The left end lends what the right end leaves out, and the right end its year. */
function share(left: PartialDate, right: PartialDate): readonly [PartialDate, PartialDate] {
  const from = { ...right, ...left };
  const lacksMonth = left.month === undefined && left.year !== undefined;
  const first: PartialDate = lacksMonth
    ? left
    : left.day === undefined && right.day !== undefined
      ? { ...pick(right, 'year'), ...left }
      : from;
  const year =
    right.year ??
    (left.year !== undefined && (right.month ?? 13) < (left.month ?? 0) ? left.year + 1 : left.year);
  const second = {
    ...(right.month === undefined && right.day !== undefined ? pick(left, 'month') : {}),
    ...right,
    ...(year === undefined ? {} : { year }),
  };
  return [first, second];
}

const pick = (date: PartialDate, key: 'year' | 'month'): PartialDate =>
  date[key] === undefined ? {} : { [key]: date[key] };

/** `2014年から2018年` goes from the first day of the one to the first day of the other; a dash (`2014–2018`) names the years themselves. */
function firstDay(date: string): string {
  const [year = '', month] = date.split('-');
  if (year === '' || date.length > YEAR_AND_MONTH) return date;
  return `${year}-${month ?? '01'}-01`;
}

/** The way between the two dates is said in words, so it goes from one point to the other. */
function isSaid(left: Draft, right: Draft, { text, pack }: Reading): boolean {
  if (pack.code === 'en' && FROM.test(text.slice(Math.max(0, left.start - 5), left.start))) return true;
  // `1至5月`: months in one breath are a label too.
  const oneBreath = left.rules.includes('cjk-date') && NUMERAL.test(text[left.end - 1] ?? '');
  return LETTER.test(text.slice(left.end, right.start)) && !oneBreath;
}
const FROM = /\bfrom $/i;

/** `Q1 2017 - Q3 2018`, `2024년 상반기부터 2025년 하반기까지`; a quarter without a year takes that of the one behind it. */
function periodEnds(left: Draft, right: Draft, reading: Reading): readonly [string, string] | undefined {
  if (!right.date || !joined(left, right, reading)) return undefined;
  const bare = quarterBefore(left, right);
  if (bare) return [bare, right.date.split('/').at(-1) ?? bare];
  if (!left.date || !PERIODS.some((rule) => left.rules.includes(rule) && right.rules.includes(rule)))
    return undefined;
  const { text } = reading;
  const lacksYear =
    !YEAR.test(text.slice(left.start, left.end)) && YEAR.test(text.slice(right.start, right.end));
  const first = lacksYear ? `${right.date.slice(0, YEAR_LENGTH)}${left.date.slice(YEAR_LENGTH)}` : left.date;
  const [from = '', to = ''] = [first.split('/')[0], right.date.split('/').at(-1)];
  return isSaid(left, right, reading) ? [from, right.date.split('/')[0] ?? to] : [from, to];
}
/** `1~3분기`: the first of them says its number alone. */
function quarterBefore(left: Draft, right: Draft): string | undefined {
  const quarter = left.min ?? 0;
  if (!left.bare || !right.rules.includes('quarter') || quarter !== left.max || !right.date) return undefined;
  const month = quarter * MONTHS_IN_QUARTER - 2;
  const [from = ''] = right.date.split('/');
  const year = from.slice(0, YEAR_LENGTH);
  const date = `${year}-${String(month).padStart(2, '0')}`;
  return Number.isInteger(quarter) && quarter > 0 && date < from ? date : undefined;
}
const MONTHS_IN_QUARTER = 3;
const PERIODS = ['quarter', 'half'];
const YEAR = /\d{4}/;
const YEAR_LENGTH = 4;

function ends(left: Draft, right: Draft, reading: Reading): readonly [string, string] | undefined {
  if (left.kind !== 'date' && right.kind !== 'date') return undefined;
  const periods = periodEnds(left, right, reading);
  if (periods) return periods;
  const [a, b] = [partsOf(left, right), partsOf(right, left)];
  if (!a || !b || !joined(left, right, reading)) return undefined;
  const [from, to] = share(a, b);
  return [resolveDate(from, reading.published), resolveDate(to, reading.published)];
}

function merge(left: Draft, right: Draft, reading: Reading): Draft | undefined {
  const found = ends(left, right, reading);
  if (!found) return undefined;
  const [from, to] = isSaid(left, right, reading) ? found.map(firstDay) : found;
  return {
    ...left,
    numeral: undefined,
    parts: undefined,
    kind: 'date',
    min: null,
    max: null,
    unit: 'date',
    approx: 'exact',
    end: right.end,
    date: `${from}/${to}`,
    bare: false,
    rules: [...left.rules, ...right.rules, 'span'],
  };
}

/** `10월 1일부터 11월 7일까지` `July 13-15` "between 2015 and Feb 2018" → one span. */
export const mergeDates: Refiner = (drafts, reading) =>
  joinNeighbours(drafts, (left, right) => merge(left, right, reading));
