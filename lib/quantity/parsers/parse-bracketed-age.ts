import type { LanguageCode } from '../../language/types.ts';
import { numberDraft } from '../draft.ts';
import type { Parser } from '../reading.ts';

const YOUNGEST = 10;
const OLDEST = 109;
/** `량원펑(`, `량원펑(梁文锋·`: a name of two to four syllables. */
const KOREAN_NAME = /(?:^|[\s'"‘“·])[가-힣]{2,4}\s?\((?:[^()\d]{1,12}[·,]\s?)?$/;
const ENGLISH_NAME = /[A-Z][a-z]+ [A-Z][a-z]+, $/;

const CLOSERS = ')·,';

function isNamed(lang: LanguageCode, before: string, next: string): boolean {
  if (lang === 'ko') return KOREAN_NAME.test(before);
  if (lang === 'ja') return /(?:氏|さん|社長|教授|首相)\s?\($/.test(before) && next === ')';
  return lang === 'en' && ENGLISH_NAME.test(before) && next === ',';
}

/** `량원펑(38)`, `량원펑(梁文锋·40)`, "Liang Wenfeng, 40,": an age beside a person's name. */
export const parseBracketedAge: Parser = ({ text, numerals, pack }, index) => {
  const numeral = numerals[index];
  if (numeral?.form !== 'digits' || numeral.end - numeral.start > 3) return undefined;
  if (numeral.min < YOUNGEST || numeral.min > OLDEST || !Number.isInteger(numeral.min)) return undefined;
  const next = text[numeral.end] ?? '';
  if (!CLOSERS.includes(next)) return undefined;
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  const named = isNamed(pack.code, before, next);
  return named
    ? { draft: numberDraft(numeral, { kind: 'age', unit: 'years' }, 'bracketed-age'), next: index + 1 }
    : undefined;
};
