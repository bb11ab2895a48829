import { currencySigns } from '../../language/currency-signs.ts';
import { numberDraft, type Parser } from '../draft.ts';

const RATE =
  /^(?:\s?(?:\/|per|a)\s?(?:1M|1 million|one million|million|M)(?:\s(?:\w+\s)?tokens?)?|\sper million(?:\s\w+)? tokens)/i;

/** `$5.6 million`, `US$1.6bn`, `€20`, `RMB 10 million`, `$0.27/million tokens`. */
export const parseMoneySign: Parser = ({ text, numerals }, index) => {
  const numeral = numerals[index];
  if (!numeral) return undefined;
  const edge = text[numeral.start - 1] === ' ' ? numeral.start - 1 : numeral.start;
  const window = text.slice(Math.max(0, edge - 3), edge);
  const sign = currencySigns.find(
    ([s]) => window.endsWith(s) && (s.length > 1 || edge === numeral.start || s !== '¥'),
  );
  if (!sign || (/[A-Z]/.test(sign[0][0] ?? '') && /[A-Za-z]/.test(text[edge - sign[0].length - 1] ?? '')))
    return undefined;
  const minus =
    text[edge - sign[0].length - 1] === '-' && /[\s(]/.test(text[edge - sign[0].length - 2] ?? ' ');
  const start = edge - sign[0].length - (minus ? 1 : 0);
  const rate = RATE.exec(text.slice(numeral.end, numeral.end + 40))?.[0];
  const perTokens = rate && /token|\/\s?(?:1M|million|M)$/i.test(rate) ? rate : undefined;
  const value = minus ? { min: -numeral.max, max: -numeral.min } : {};
  const draft = numberDraft(
    numeral,
    {
      kind: 'money',
      unit: perTokens ? 'USD/1M tokens' : sign[1],
      start,
      end: numeral.end + (perTokens?.length ?? 0),
      ...value,
    },
    'money-sign',
  );
  return {
    draft: perTokens && sign[1] !== 'USD' ? { ...draft, unit: `${sign[1]}/1M tokens` } : draft,
    next: index + 1,
  };
};
