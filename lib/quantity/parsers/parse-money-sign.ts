import { currencySigns } from '../../language/currency-signs.ts';
import { PhraseEnds } from '../../text/phrase-ends.ts';
import { numberDraft } from '../draft.ts';
import type { Parser } from '../reading.ts';

const RATE =
  /^(?:\s?(?:\/|per|a)\s?(?:1M|1 million|one million|million|M)(?:\s(?:\w+\s)?tokens?)?|\sper million(?:\s\w+)? tokens)/i;
const SIGNS = new PhraseEnds(currencySigns);
const HAN = /[\u4e00-\u9fff]/;
const LETTER = /[A-Za-z]/;

/** A code is no tail of a word (`Anthropic $30bn` is no `c $`); a currency's name behind a number belongs to that number (`4人民币5美元`). */
function standsApart(text: string, start: number, sign: string): boolean {
  const previous = text[start - 1] ?? '';
  if (LETTER.test(sign[0] ?? '')) return !LETTER.test(previous);
  return !HAN.test(sign[0] ?? '') || !/[\d万萬亿億千百十 ]/.test(previous);
}

/** `$5.6 million`, `US$1.6bn`, `€20`, `RMB 10 million`, `$0.27/million tokens`. */
export const parseMoneySign: Parser = ({ text, numerals, pack }, index) => {
  const numeral = numerals[index];
  if (!numeral) return undefined;
  const edge = text[numeral.start - 1] === ' ' ? numeral.start - 1 : numeral.start;
  const sign = SIGNS.before(text, edge, standsApart);
  if (!sign) return undefined;
  const { value: currency, start: first } = sign;
  const minus = text[first - 1] === '-' && /[\s(]/.test(text[first - 2] ?? ' ');
  const rate = RATE.exec(text.slice(numeral.end, numeral.end + 40))?.[0];
  const perTokens = rate && /token|\/\s?(?:1M|million|M)$/i.test(rate) ? rate : undefined;
  const unit = perTokens ? `${currency}/1M tokens` : currency;
  const value = minus ? { min: -numeral.max, max: -numeral.min } : {};
  // `人民币 500 万元`, `$10 dollars`: the currency is said twice.
  const again =
    pack.units.at(text, numeral.end) ??
    (text[numeral.end] === ' ' ? pack.units.at(text, numeral.end + 1) : undefined);
  const end = again?.unit === currency ? again.end : numeral.end;
  const span = { start: first - (minus ? 1 : 0), end: end + (perTokens?.length ?? 0) };
  return {
    draft: numberDraft(numeral, { kind: 'money', unit, ...span, ...value }, 'money-sign'),
    next: index + 1,
  };
};
