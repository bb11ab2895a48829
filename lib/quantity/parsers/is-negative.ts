import type { Draft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';

/** A hyphen before a percentage or points is a minus unless it joins two figures. */
export function isNegative(text: string, numeral: Numeral, kind: Draft['kind']): boolean {
  if (text[numeral.start - 1] !== '-' && text[numeral.start - 1] !== '–') return false;
  if (kind !== 'percent' && kind !== 'number' && kind !== 'dimension') return false;
  return /^$|[\s(,:：、（のはがもにでと]/.test(text[numeral.start - 2] ?? '');
}
