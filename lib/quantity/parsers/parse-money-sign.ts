import { currencySigns } from '../../language/currency-signs.ts';
import type { LanguagePack } from '../../language/types.ts';
import { beforeGap, behindGap } from '../../text/gap.ts';
import { PhraseEnds } from '../../text/phrase-ends.ts';
import { numberDraft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import type { Parser } from '../reading.ts';

const SIGNS = new PhraseEnds(currencySigns);
const HAN = /[\u4e00-\u9fff]/;
const LETTER = /[A-Za-z]/;
const IN_MILLIONS = /(?:^|[^A-Za-z])M[A-Z]{3}$/;
const MILLION = 1e6;

/** A code is no tail of a word but may follow its scale (`MAUD 60`); a currency's name behind a number belongs to that number (`4人民币5美元`). */
function standsApart(text: string, start: number, sign: string): boolean {
  const previous = text[start - 1] ?? '';
  if (LETTER.test(sign[0] ?? '')) return !LETTER.test(previous) || inMillions(text, start);
  return !HAN.test(sign[0] ?? '') || !/[\d万萬亿億千百十 ]/.test(previous);
}

const inMillions = (text: string, start: number): boolean =>
  text[start - 1] === 'M' && IN_MILLIONS.test(text.slice(Math.max(0, start - 2), start + 3));

/** `10 $ 30 $`, `3 GBP 1 pence`: a number stands right before the sign, at least as near as the one behind it. */
function belongsBefore(text: string, left: Numeral | undefined, sign: number, glued: boolean): boolean {
  if (!left || left.end > sign) return false;
  const gap = text.slice(left.end, sign);
  return gap === '' || (gap === ' ' && !glued);
}

/** The end of `人民币 500 万元`, `$10 dollars`, where the currency is said twice; 元 closes any amount in Chinese. */
function saidAgain(text: string, at: number, currency: string, pack: LanguagePack): number {
  const again = pack.units.at(text, behindGap(text, at));
  if (!again) return at;
  const yuan = again.unit === 'CNY' && text[again.end - 1] === '元';
  return again.unit === currency || yuan ? again.end : at;
}

/** `$5.6 million`, `US$1.6bn`, `€20`, `RMB 10 million`. */
export const parseMoneySign: Parser = {
  before: SIGNS.letters,
  read: ({ text, numerals, pack }, index) => {
    const numeral = numerals[index];
    if (!numeral) return undefined;
    const edge = beforeGap(text, numeral.start);
    const sign = SIGNS.before(text, edge, standsApart);
    if (!sign || belongsBefore(text, numerals[index - 1], sign.start, edge === numeral.start))
      return undefined;
    const { value: currency } = sign;
    const scale = inMillions(text, sign.start) ? MILLION : 1;
    const first = scale === 1 ? sign.start : sign.start - 1;
    const minus = text[first - 1] === '-' && /[\s(]/.test(text[first - 2] ?? ' ');
    const sized = { min: numeral.min * scale, max: numeral.max * scale };
    const value = minus ? { min: -sized.max, max: -sized.min } : sized;
    const span = { start: first - (minus ? 1 : 0), end: saidAgain(text, numeral.end, currency, pack) };
    return {
      draft: numberDraft(numeral, { kind: 'money', unit: currency, ...span, ...value }, 'money-sign'),
      next: index + 1,
    };
  },
};
