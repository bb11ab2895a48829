import { numberDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';

/** Who or which part of life stands behind `30대`; otherwise it counts cars or the first thirty of something. */
const PEOPLE =
  /^대 ?(?:남성|여성|남녀|남자|여자|남편|아내|부부|초반|중반|후반|이상|이하|미만|청년|청소년|소녀|소년|자녀|학생|직장인|주부|환자|노인|운전자|가장|엄마|아빠|부모|고객|(?!국회|대통령|총선|대선|회장|총장|장관|의장|의원)[가-힣]{1,3}[자원가](?![가-힣]{3})|[A-Z] ?씨|[가-힣]모 ?씨)/;
const ALSO = /^대?[·∼~-]\s?[1-9]0대/;
const LONGEST = 10;
const DECADE = 10;
const OLDEST = 90;

/** `30대 남성`, `40대 후반`, `20·30대 여성`: from thirty to thirty-nine. */
export const parseKoreanAge: Parser = {
  behind: '대·∼~-',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (!numeral || numeral.min !== numeral.max || numeral.min % DECADE !== 0) return undefined;
    if (numeral.min < DECADE || numeral.min > OLDEST || numeral.form !== 'digits') return undefined;
    const behind = text.slice(numeral.end, numeral.end + LONGEST);
    const next = ALSO.test(behind) ? (numerals[index + 1]?.end ?? 0) : 0;
    const people = PEOPLE.test(behind) || (next > 0 && PEOPLE.test(text.slice(next, next + LONGEST)));
    if (!people) return undefined;
    const end = numeral.end + (behind.startsWith('대') ? 1 : 0);
    const over = { kind: 'age', unit: 'years', end, max: numeral.min + DECADE - 1, approx: 'range' } as const;
    return { draft: numberDraft(numeral, over, 'age-decade'), next: index + 1 };
  },
};
