import { wordAt } from '../../language/latin/word.ts';
import type { LanguageCode } from '../../language/types.ts';
import { type Draft, dateDraft, numberDraft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import type { Parser } from '../reading.ts';
import { roundOff } from '../round-off.ts';

/** A mark with the gaps around it. */
const LONGEST_MARK = 8;
const SLASH = /^\s?\/\s?$/;
const LONGEST_SLASH = 3;
const MONTHS = 12;
const DIGITS = 12;
const round = (n: number): number => roundOff(n, DIGITS);

/** 百分之 is a percentage; 千分之 and 万分之 are its parts. */
const PERCENT_BELOW: Readonly<Record<string, number>> = {
  百: 1,
  佰: 1,
  千: 0.1,
  仟: 0.1,
  万: 0.01,
  萬: 0.01,
};

/** `오분의 마이너스 구천`, `5分のマイナス4`: the sign stands above the line. */
const MINUS_ABOVE = / ?(?:마이너스|マイナス|负|負) ?$/;

/** `5분의 1` `十分之一` `5分の1`: denominator first. */
export const parseDenominatorFirst: Parser = {
  behind: ({ fractionMarks }) => fractionMarks.map((mark) => mark.trim().charAt(0)).join(''),
  read: ({ text, numerals, pack }, index) => {
    const below = numerals[index];
    const above = numerals[index + 1];
    if (!below || !above || above.start - below.end > LONGEST_MARK || below.min === 0) return undefined;
    const gap = text.slice(below.end, above.start);
    // `百 分 之 2`: gaps may part the letters.
    const minus = MINUS_ABOVE.test(gap);
    const mark = minus ? gap.replace(MINUS_ABOVE, '') : gap;
    if (!pack.fractionMarks.includes(pack.code === 'ko' ? mark.trimEnd() : mark.replaceAll(' ', '')))
      return undefined;
    const sign = minus ? -1 : 1;
    const ends = [(sign * above.min) / below.max, (sign * above.max) / below.min].map(round);
    const hundredth = PERCENT_BELOW[text.slice(below.start, below.end)];
    const over =
      hundredth !== undefined && pack.code !== 'ko'
        ? {
            kind: 'percent' as const,
            unit: '%',
            min: round(sign * above.min * hundredth),
            max: round(sign * above.max * hundredth),
          }
        : { kind: 'ratio' as const, unit: 'x', min: Math.min(...ends), max: Math.max(...ends) };
    return { draft: numberDraft(below, { ...over, end: above.end }, 'denominator-first'), next: index + 2 };
  },
};

function ratioDraft(above: Numeral, below: number, end: number, rule: string): Draft {
  const value = round(above.min / below);
  return numberDraft(above, { kind: 'ratio', unit: 'x', min: value, max: value, end }, rule);
}

/** 9/11 is a day that became a name; 24/7 and 50/50 are words. */
const isName = (above: number, below: number): boolean =>
  (above === 9 && below === 11) || (above === 24 && below === 7) || above === below;

/** Shares are seldom of so many parts, but for inches; with a month above them they are days where the clause ends behind them. */
const FEWEST_PARTS = 13;
const LAST_DAY = 31;
const INCHES = 16;
const APART = /^(?:$|[,.;:!?)]| (?!of\b|inch|scale|["”]))/;

const isDay = (month: number, { min, end }: Numeral, text: string, lang: LanguageCode): boolean =>
  (lang === 'en' || lang === 'ko') &&
  month > 1 &&
  month <= MONTHS &&
  min >= FEWEST_PARTS &&
  min <= LAST_DAY &&
  min !== INCHES &&
  APART.test(text.slice(end, end + 7));

/** `1/10`: small whole numbers around a slash that are no date. */
export const parseSlash: Parser = {
  behind: '/',
  read: ({ text, numerals, pack, published }, index) => {
    const above = numerals[index];
    const below = numerals[index + 1];
    if (!above || !below || below.start - above.end > LONGEST_SLASH) return undefined;
    if (above.form !== 'digits' || below.form !== 'digits') return undefined;
    if (!SLASH.test(text.slice(above.end, below.start))) return undefined;
    if (isName(above.min, below.min)) return { draft: undefined, next: index + 2 };
    const whole = Number.isInteger(above.min) && Number.isInteger(below.min) && below.min > 1;
    // `16/5`: where the month comes first, more than twelve fifths are no date.
    const improper = pack.code === 'ja' && above.min > MONTHS;
    if (
      !whole ||
      (above.min > below.min && !improper) ||
      text[below.end] === '/' ||
      text[above.start - 1] === '/'
    )
      return undefined;
    if (isDay(above.min, below, text, pack.code))
      return {
        draft: dateDraft(
          above.start,
          below.end,
          { month: above.min, day: below.min },
          published,
          'slash-day',
        ),
        next: index + 2,
      };
    const suffix = /^(?:st|nd|rd|th)\b/.exec(text.slice(below.end, below.end + 3))?.[0].length ?? 0;
    return {
      draft: ratioDraft(above, below.min, below.end + suffix, 'slash'),
      next: index + 2,
    };
  },
};

/** `two-thirds`, `one tenth`: a small number before a fraction noun. */
export const parseFractionNoun: Parser = {
  behind: ({ fractionNouns }) => (fractionNouns ? ' -' : ''),
  read: ({ text, numerals, pack }, index) => {
    const above = numerals[index];
    if (!pack.fractionNouns || !above || !/[ -]/.test(text[above.end] ?? '')) return undefined;
    const noun = wordAt(text, above.end + (text.startsWith(' - ', above.end) ? 3 : 1));
    const below = noun && pack.fractionNouns[noun.text];
    if (!noun || !below || above.min > 1 !== noun.text.endsWith('s') || (below === 4 && above.min > 4))
      return undefined;
    if (above.form === 'digits' && below === 4) return undefined;
    return {
      draft: ratioDraft(above, below, noun.end, 'fraction-noun'),
      next: index + 1,
    };
  },
};
