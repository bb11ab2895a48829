import { numberDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';

const TENTH = 10;
const APART = /^(?:$|[\s，。、；！？,.;!?)）~〜-]|[到至的以左或])/;

/** `九成六`, `两成五`: tenths and hundredths. */
export const parseTenths: Parser = {
  behind: '成',
  read: ({ text, numerals }, index) => {
    const [tenths, hundredths] = [numerals[index], numerals[index + 1]];
    if (!tenths || !hundredths || text[tenths.end] !== '成' || tenths.min > TENTH) return undefined;
    const gap = text.slice(tenths.end + 1, hundredths.start);
    const digit = hundredths.form === 'words' && hundredths.end - hundredths.start === 1;
    if (gap.trim() !== '' || gap.length > 1 || !digit || hundredths.min >= TENTH || hundredths.min < 1)
      return undefined;
    if (!APART.test(text.slice(hundredths.end, hundredths.end + 1))) return undefined;
    const value = tenths.min * TENTH + hundredths.min;
    const over = { kind: 'percent' as const, unit: '%', min: value, max: value, end: hundredths.end };
    return { draft: numberDraft(tenths, over, 'tenths'), next: index + 2 };
  },
};
