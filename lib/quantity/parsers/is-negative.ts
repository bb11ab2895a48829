import { codeAt } from '../../text/code-at.ts';
import type { Draft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';

const HYPHEN = 0x2d;
const DASH = 0x2013;

/** A hyphen before a percentage or points is a minus unless it joins two figures. */
export function isNegative(text: string, numeral: Numeral, kind: Draft['kind']): boolean {
  const before = codeAt(text, numeral.start - 1);
  if (before !== HYPHEN && before !== DASH) return false;
  if (kind !== 'percent' && kind !== 'number' && kind !== 'dimension') return false;
  return /^$|[\s(,:：、（のはがもにでと]/.test(text[numeral.start - 2] ?? '');
}
