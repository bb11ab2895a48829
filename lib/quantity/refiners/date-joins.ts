import type { LanguageCode } from '../../language/types.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';

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
/** The most letters between the two ends of a span. */
export const REACH = 14;
const LETTER = /\p{L}/u;
const NUMERAL = /[\d一二三四五六七八九十]/;
const FROM = /\bfrom $/i;

/** `18일, 19일`, `18·19일`: a day and the one behind it. */
function followsDay(left: Draft, right: Draft, gap: string, lang: LanguageCode): boolean {
  if (lang !== 'ko' || !/^(?:, ?|·)$/.test(gap)) return false;
  const [a, b] = [left.parts, right.parts];
  return a?.month !== undefined && a.month === b?.month && a.year === b.year && b.day === (a.day ?? 0) + 1;
}

/** Whether what stands between and around two dates makes them the ends of one span. */
export function joined(left: Draft, right: Draft, { text, pack }: Reading): boolean {
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

/** The way between the two dates is said in words, so it goes from one point to the other. */
export function isSaid(left: Draft, right: Draft, { text, pack }: Reading): boolean {
  if (pack.code === 'en' && FROM.test(text.slice(Math.max(0, left.start - 5), left.start))) return true;
  // `1至5月`: months in one breath are a label too.
  const oneBreath = left.rules.includes('cjk-date') && NUMERAL.test(text[left.end - 1] ?? '');
  return LETTER.test(text.slice(left.end, right.start)) && !oneBreath;
}
