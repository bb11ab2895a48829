import { currencySigns } from '../../language/currency-signs.ts';
import { numberDraft } from '../draft.ts';
import type { Parser } from '../reading.ts';

const RATE =
  /^(?:\s?(?:\/|per|a)\s?(?:1M|1 million|one million|million|M)(?:\s(?:\w+\s)?tokens?)?|\sper million(?:\s\w+)? tokens)/i;
const REACH = 8;
const LAST = new Set(currencySigns.map(([sign]) => sign.at(-1)));
const HAN = /[\u4e00-\u9fff]/;
const LETTER = /[A-Za-z]/;

/** A code is no tail of a word; a currency's name behind a number belongs to that number (`4人民币5美元`). */
function standsApart(sign: string, previous: string): boolean {
  if (LETTER.test(sign[0] ?? '')) return !LETTER.test(previous);
  return !HAN.test(sign[0] ?? '') || !/[\d万萬亿億千百十 ]/.test(previous);
}

/** The longest sign that ends at `edge` and is no tail of a word (`Anthropic $30bn` is no `c $`). */
function signBefore(text: string, edge: number): readonly [sign: string, currency: string] | undefined {
  if (!LAST.has(text[edge - 1])) return undefined;
  const window = text.slice(Math.max(0, edge - REACH), edge);
  return currencySigns.find(
    ([sign]) => window.endsWith(sign) && standsApart(sign, text[edge - sign.length - 1] ?? ''),
  );
}

/** `$5.6 million`, `US$1.6bn`, `€20`, `RMB 10 million`, `$0.27/million tokens`. */
export const parseMoneySign: Parser = ({ text, numerals, pack }, index) => {
  const numeral = numerals[index];
  if (!numeral) return undefined;
  const edge = text[numeral.start - 1] === ' ' ? numeral.start - 1 : numeral.start;
  const found = signBefore(text, edge);
  if (!found) return undefined;
  const [sign, currency] = found;
  const first = edge - sign.length;
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
