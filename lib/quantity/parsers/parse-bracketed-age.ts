import type { LanguageCode } from '../../language/types.ts';
import { numberDraft } from '../draft.ts';
import type { Parser } from '../reading.ts';

const YOUNGEST = 10;
const OLDEST = 109;
/** `량원펑(`, `량원펑(梁文锋·`: a name of two to four syllables. */
const KOREAN_NAME = /(?:^|[\s'"‘“·])(?:[가-힣]{2,4}|[A-Z])\s?\((?:[^()\d]{1,12}[·,]\s?)?$/;
const ENGLISH_NAME = /[A-Z][a-z]+ [A-Z][a-z]+, $/;
/** "The mayor, 54, was", "Wenfeng, 40, has": a person named by what they are, or by one name. */
const ENGLISH_PERSON = /\b[A-Za-z][a-z]{2,}, $/;
const PERSON_BEHIND =
  /^, (?:was|is|who|whose|has|had|said|says|died|told|will|won|took|became|leaves|faces|from|of|[a-z]{2,12}ed)\b/;

const JAPANESE_TITLE =
  /(?:氏|さん|選手|[投捕]手|監督|容疑者|被告|[社会]長|教授|首相|大統領|議員|知事|市長|[初二三四五六七八九]段|[二三四五六七八]冠|名人|横綱|大関|記者|医師|弁護士|作家|俳優|歌手)\s?\($/;

const CLOSERS = ')·,';

function isNamed(lang: LanguageCode, before: string, after: string): boolean {
  const next = after[0] ?? '';
  if (lang === 'ko') return KOREAN_NAME.test(before);
  if (lang === 'ja') return JAPANESE_TITLE.test(before) && next === ')';
  if (lang !== 'en' || next !== ',') return false;
  return ENGLISH_NAME.test(before) || (ENGLISH_PERSON.test(before) && PERSON_BEHIND.test(after));
}

/** `량원펑(38)`, `량원펑(梁文锋·40)`, "Liang Wenfeng, 40,": an age beside a person's name. */
export const parseBracketedAge: Parser = {
  behind: CLOSERS,
  read: ({ text, numerals, pack }, index) => {
    const numeral = numerals[index];
    if (numeral?.form !== 'digits' || numeral.end - numeral.start > 3) return undefined;
    if (numeral.min < YOUNGEST || numeral.min > OLDEST || !Number.isInteger(numeral.min)) return undefined;
    const next = text[numeral.end] ?? '';
    if (!CLOSERS.includes(next)) return undefined;
    const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
    const named = isNamed(pack.code, before, text.slice(numeral.end, numeral.end + 12));
    return named
      ? { draft: numberDraft(numeral, { kind: 'age', unit: 'years' }, 'bracketed-age'), next: index + 1 }
      : undefined;
  },
};
