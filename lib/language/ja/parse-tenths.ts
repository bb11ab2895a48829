import { numberDraft } from '../../quantity/draft.ts';
import type { Parser, Reading } from '../../quantity/reading.ts';
import { roundOff } from '../../quantity/round-off.ts';

/** 割 are tenths, 分 hundredths, 厘 thousandths; here in percent. */
const PARTS: readonly (readonly [word: string, percent: number])[] = [
  ['割', 10],
  ['分', 1],
  ['厘', 0.1],
];
const TENTH = 10;
const DIGITS = 12;

/** The percent that the number at `index` stands for before that word. */
function part(
  { text, numerals }: Reading,
  index: number,
  at: number | undefined,
  [word, percent]: readonly [string, number],
): number | undefined {
  const numeral = numerals[index];
  if (!numeral || (at !== undefined && numeral.start !== at)) return undefined;
  if (!text.startsWith(word, numeral.end) || numeral.min > TENTH || numeral.min !== numeral.max)
    return undefined;
  return numeral.min * percent;
}

/** `3割2分`, `三割一分五厘`: tenths and what follows them. */
export const parseTenths: Parser = {
  behind: '割分',
  read: (reading, index) => {
    const first = reading.numerals[index];
    let value = 0;
    let end: number | undefined;
    let used = 0;
    for (const each of PARTS) {
      const percent = part(reading, index + used, end, each);
      if (percent === undefined) break;
      value += percent;
      end = (reading.numerals[index + used]?.end ?? 0) + 1;
      used++;
    }
    if (!first || end === undefined || used < 2) return undefined;
    const total = roundOff(value, DIGITS);
    const over = { kind: 'percent' as const, unit: '%', min: total, max: total, end };
    return { draft: numberDraft(first, over, 'tenths'), next: index + used };
  },
};
