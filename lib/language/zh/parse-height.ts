import { numberDraft } from '../../quantity/draft.ts';
import type { Parser } from '../../quantity/reading.ts';
import { roundOff } from '../../quantity/round-off.ts';

const SIGNIFICANT = 12;
const TALLEST = 2;
const DIGITS = 2;
const APART = /^(?:$|[\s，。、；！？,.;!?)）]|[的左以或至到])/;

/** `一米八`, `1米75`: metres, and what follows them without a unit. */
export const parseHeight: Parser = {
  behind: '米',
  read: ({ text, numerals }, index) => {
    const [metres, rest] = [numerals[index], numerals[index + 1]];
    if (!metres || !rest || text[metres.end] !== '米' || rest.start !== metres.end + 1) return undefined;
    const digits = rest.end - rest.start;
    const plain = metres.min <= TALLEST && Number.isInteger(metres.min) && Number.isInteger(rest.min);
    if (!plain || rest.scale !== 1 || digits > DIGITS || rest.min < 1) return undefined;
    if (!APART.test(text.slice(rest.end, rest.end + 1))) return undefined;
    const value = roundOff(metres.min + rest.min / 10 ** digits, SIGNIFICANT);
    const over = { kind: 'dimension' as const, unit: 'm', min: value, max: value, end: rest.end };
    return { draft: numberDraft(metres, over, 'height'), next: index + 2 };
  },
};
