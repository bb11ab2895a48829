import { numberDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';

const HIGHEST = 7;

/** `震度5弱`: a degree of the earthquake scale, whose upper and lower half are no hedge. */
export const parseIntensity: Parser = {
  before: '度',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (
      !numeral ||
      text.slice(Math.max(0, numeral.start - 2), numeral.start) !== '震度' ||
      numeral.max > HIGHEST
    )
      return undefined;
    const half = /[弱強]/.test(text[numeral.end] ?? '') ? 1 : 0;
    return {
      draft: numberDraft(numeral, { kind: 'number', unit: '', end: numeral.end + half }, 'intensity'),
      next: index + 1,
    };
  },
};
