import { numberDraft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import type { Parsed, Parser } from '../reading.ts';
import { roundOff } from '../round-off.ts';

const DIGITS = 12;
const OUT_OF = /^ (?:out of|of) (?:the |every |its |their |his |her |our )?$/;
const IN = /^ in (?:every )?$/;
const OVER = /^ over $/;
const SHORT = 40;
const LONGEST_GAP = 18;
const KOREAN = /^ ?(?:명|개|곳|사람)? ?중 ?$/;

const shareOf = (above: Numeral, below: number, end: number, next: number): Parsed => {
  const value = roundOff(above.min / below, DIGITS);
  const over = { kind: 'ratio', unit: 'x', min: value, max: value, end } as const;
  return { draft: numberDraft(above, over, 'out-of'), next };
};

/** `셋 중 하나`, `스물다섯 명 중 한 명`: one of them. */
function oneOf(text: string, of: Numeral, one: Numeral, next: number): Parsed {
  const isOne = /하나|한/.test(text.slice(one.start, one.end));
  if (!KOREAN.test(text.slice(of.end, one.start)) || !isOne || of.min < 2) return undefined;
  return shareOf({ ...of, min: 1 }, of.min, one.end, next);
}

/** Whether English says that `a` is a part of `b`. */
function isPart(a: Numeral, b: Numeral, text: string): boolean {
  const gap = text.slice(a.end, b.start);
  if (b.min < 2) return false;
  if (OVER.test(gap)) return text.length < SHORT;
  if (a.min >= b.min) return false;
  if (OUT_OF.test(gap)) return a.min > 1 || gap.startsWith(' out');
  const spelled = a.form === 'words' && b.form === 'words' && (b.min === 5 || b.min === 10);
  return IN.test(gap) && (spelled || (a.min === 1 && b.min < 1900));
}

/** `three of the ten`, `two out of five`, "1 in 5", `셋 중 하나`: a share given by its two numbers. */
export const parseOutOf: Parser = {
  behind: ({ code }) => ({ ko: '명개곳사중', en: undefined, zh: '', ja: '' })[code],
  read: ({ text, numerals, pack }, index) => {
    const a = numerals[index];
    const b = numerals[index + 1];
    if (!a || !b || b.start - a.end > LONGEST_GAP) return undefined;
    if (a.min !== a.max || b.min !== b.max || !Number.isInteger(a.min)) return undefined;
    if (pack.code === 'ko') return oneOf(text, a, b, index + 2);
    return pack.code === 'en' && isPart(a, b, text) ? shareOf(a, b.min, b.end, index + 2) : undefined;
  },
};
