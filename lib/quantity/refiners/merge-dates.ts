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

function merge(left: Draft, right: Draft, reading: Reading): Draft | undefined {
  if (left.kind !== 'date' && right.kind !== 'date') return undefined;
  const [a, b] = [partsOf(left, right), partsOf(right, left)];
  if (!a || !b || !joined(left, right, reading)) return undefined;
  const ends = share(a, b).map((parts) => resolveDate(parts, reading.published));
  const { text } = reading;
  // `1至5月`: months in one breath are a label too.
  const oneBreath = left.rules.includes('cjk-date') && NUMERAL.test(text[left.end - 1] ?? '');
  const said = LETTER.test(text.slice(left.end, right.start)) && !oneBreath;
  const [from, to] = said ? ends.map(firstDay) : ends;
  const { numeral, parts, ...base } = left;
  return {
    ...base,
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
