import { codeAt } from '../text/code-at.ts';
import { letterTable } from '../text/letter-table.ts';
import { matchAt } from '../text/match-at.ts';
import type { Numeral } from './numeral.ts';
import { roundOff } from './round-off.ts';

const POWER = /(?:[eE]([-+]?\d{1,2})|\^([-+]?\d{1,2}))(?![\w.^])/y;
const SIGNS = letterTable([['eE^', 1]]);
const TEN = 10;

/** `3.2e10`, `1.1^8`: digits raised to a power. */
export function readPower(text: string, numeral: Numeral): Numeral {
  if (numeral.form !== 'digits' || SIGNS[codeAt(text, numeral.end)] !== 1) return numeral;
  const [surface, exponent, power] = matchAt(POWER, text, numeral.end) ?? [];
  if (surface === undefined) return numeral;
  const value = exponent === undefined ? numeral.min ** Number(power) : numeral.min * TEN ** Number(exponent);
  const rounded = roundOff(value);
  return {
    ...numeral,
    end: numeral.end + surface.length,
    min: rounded,
    max: rounded,
    mantissa: rounded,
    form: 'mixed',
  };
}
