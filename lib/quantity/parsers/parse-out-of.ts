import { numberDraft } from '../draft.ts';
import type { Parser } from '../reading.ts';

const round = (n: number): number => Number(n.toPrecision(12));
const OUT_OF = /^ (?:out of|of) (?:the |every )?$/;
const IN = /^ in (?:every )?$/;
const OVER = /^ over $/;
const SHORT = 40;
const LONGEST_GAP = 18;
const KOREAN = /^ ?(?:명|개|곳|사람)? ?중 ?$/;

/** `three of the ten`, `two out of five`, "1 in 5", `셋 중 하나`: a share given by its two numbers. */
export const parseOutOf: Parser = ({ text, numerals, pack }, index) => {
  const a = numerals[index];
  const b = numerals[index + 1];
  if (!a || !b || b.start - a.end > LONGEST_GAP) return undefined;
  if (a.min !== a.max || b.min !== b.max || !Number.isInteger(a.min)) return undefined;
  const gap = text.slice(a.end, b.start);
  const end = b.end;
  if (pack.code === 'ko') {
    if (!KOREAN.test(gap) || !/하나|한/.test(text.slice(b.start, b.end)) || a.min < 2) return undefined;
    return {
      draft: numberDraft(
        a,
        { kind: 'ratio', unit: 'x', min: round(1 / a.min), max: round(1 / a.min), end },
        'out-of',
      ),
      next: index + 2,
    };
  }
  if (pack.code !== 'en' || a.min >= b.min || b.min < 2) return undefined;
  const of = OUT_OF.test(gap) && (a.min > 1 || gap.startsWith(' out'));
  const spelled = a.form === 'words' && b.form === 'words' && (b.min === 5 || b.min === 10);
  const oneIn = IN.test(gap) && (spelled || (a.min === 1 && b.min < 1900));
  if (!of && !oneIn && !(OVER.test(gap) && text.length < SHORT)) return undefined;
  return {
    draft: numberDraft(
      a,
      { kind: 'ratio', unit: 'x', min: round(a.min / b.min), max: round(a.min / b.min), end },
      'out-of',
    ),
    next: index + 2,
  };
};
