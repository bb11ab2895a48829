import { matchAt } from '../text/match-at.ts';
import type { Numeral } from './numeral.ts';

const POWER = /(?:[eE]([-+]?\d{1,2})|\^([-+]?\d{1,2}))(?![\w.^])/y;
const SIGNS = 'eE^';
const TEN = 10;

/** `3.2e10`, `1.1^8`: digits raised to a power. */
export function readPower(text: string, numeral: Numeral): Numeral {
  if (numeral.form !== 'digits' || !SIGNS.includes(text[numeral.end] ?? '\n')) return numeral;
  const [surface, exponent, power] = matchAt(POWER, text, numeral.end) ?? [];
  if (surface === undefined) return numeral;
  const value = exponent === undefined ? numeral.min ** Number(power) : numeral.min * TEN ** Number(exponent);
  const rounded = Number(value.toPrecision(15));
  return {
    ...numeral,
    end: numeral.end + surface.length,
    min: rounded,
    max: rounded,
    mantissa: rounded,
    form: 'mixed',
  };
}
