import { numberDraft } from '../../quantity/draft.ts';
import type { Numeral } from '../../quantity/numeral.ts';
import type { Parser } from '../../quantity/reading.ts';
import { roundOff } from '../../quantity/round-off.ts';

const SIGNIFICANT = 12;
const MOST = 10;
/** Time goes on behind minutes (`三分二秒`), numbers behind a digit (`三分二十`). */
const TIME = /^[秒钟鐘刻点點分十百千万萬亿億]/;
/** 十分 is also "very", 份 also a copy: only a clear end lets them be parts. */
const APART = /^(?:$|[\s，。、；！？,.;!?)）]|[的之以])/;

const isDigitWord = ({ form, end, start, min }: Numeral): boolean =>
  form === 'words' && end - start === 1 && min >= 1 && min <= MOST;

/** `三分一`, `四分三`, `十分一`: parts of a whole, as Hong Kong says them. */
export const parsePartsOf: Parser = {
  behind: '分份',
  read: ({ text, numerals }, index) => {
    const [whole, part] = [numerals[index], numerals[index + 1]];
    if (!whole || !part || part.start !== whole.end + 1 || !isDigitWord(whole) || !isDigitWord(part))
      return undefined;
    const word = text[whole.end];
    if ((word !== '分' && word !== '份') || part.min >= whole.min || whole.min < 2) return undefined;
    const behind = text.slice(part.end, part.end + 1);
    if (TIME.test(behind) || /[时時点點度]/.test(text[whole.start - 1] ?? '')) return undefined;
    if ((word === '份' || whole.min === MOST) && !APART.test(behind)) return undefined;
    const value = roundOff(part.min / whole.min, SIGNIFICANT);
    const over = { kind: 'ratio' as const, unit: 'x', min: value, max: value, end: part.end };
    return { draft: numberDraft(whole, over, 'fraction-parts'), next: index + 2 };
  },
};
