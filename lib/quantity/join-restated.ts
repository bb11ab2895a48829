import { joinNeighbours } from './join-neighbours.ts';
import type { Numeral } from './numeral.ts';

const OPEN = /^ ?\($/;
const LONGEST_OPEN = 2;

/** Said in words and in digits, the second time in brackets. */
function isRestated(left: Numeral, right: Numeral, text: string): boolean {
  if (text[right.end] !== ')') return false;
  if (left.min !== right.min || left.max !== right.max) return false;
  return (left.form === 'words') !== (right.form === 'words') && OPEN.test(text.slice(left.end, right.start));
}

/** `thirty (30) days`, `45 (forty-five)`, `삼십(30)일`: one number, as contracts and notices print it. */
export function joinRestated(numerals: readonly Numeral[], text: string): readonly Numeral[] {
  return joinNeighbours(numerals, LONGEST_OPEN, (left, right) =>
    isRestated(left, right, text) ? { ...left, end: right.end + 1 } : undefined,
  );
}
