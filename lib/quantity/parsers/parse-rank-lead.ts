import { numberDraft } from '../draft.ts';
import type { Parser } from '../reading.ts';

const LEADS: readonly (readonly [lead: RegExp, kind: 'rank' | 'ordinal'])[] = [
  [/(?:\bNo\.? ?|\bnumber |#|№)$/i, 'rank'],
  [/제\s?$/, 'ordinal'],
  [/第$/, 'ordinal'],
  [/(?<![ぁ-ん])だい$/, 'ordinal'],
];

/** The last letters of the leads. */
const LEAD_ENDS = 'oOrR.#№제第い';

/** `No. 1`, `#1`, `제2`, `第三`: a mark before the number makes it a rank or an ordinal. */
export const parseRankLead: Parser = ({ text, numerals }, index) => {
  const numeral = numerals[index];
  if (!numeral || !Number.isInteger(numeral.min)) return undefined;
  const edge = text[numeral.start - 1] === ' ' ? numeral.start - 1 : numeral.start;
  if (!LEAD_ENDS.includes(text[edge - 1] ?? '\n')) return undefined;
  const window = text.slice(Math.max(0, numeral.start - 7), numeral.start);
  for (const [lead, kind] of LEADS) {
    const found = lead.exec(window);
    // "No one" is nobody.
    if (found?.[0] === 'No ' && numeral.form === 'words') return undefined;
    if (!found || (kind === 'ordinal' && /[가-힣]/.test(window[found.index - 1] ?? ''))) continue;
    return {
      draft: numberDraft(
        numeral,
        { kind, unit: kind, start: numeral.start - found[0].length },
        `lead:${found[0].trim()}`,
      ),
      next: index + 1,
    };
  }
  return undefined;
};
