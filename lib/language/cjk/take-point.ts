import { isDigitAt } from '../../text/digits.ts';
import { begun, type NumeralState } from './numeral-state.ts';

/** Behind a point these make a clock time of it (`三点十分`). */
const CLOCK = /[十分]/;

/** Where the letter for the point ends; gaps may stand on both sides (`六 点 五`), or before it in a share (`百分之一 点五`). */
function pointEnd({ text, letters, start }: NumeralState, at: number): number | undefined {
  const gap = text[at] === ' ' ? 1 : 0;
  if (!letters.at(text, at + gap)?.point) return undefined;
  if (gap === 0) return at + 1;
  if (text[at + 2] === ' ') return at + 3;
  return /分[之の]$/.test(text.slice(Math.max(0, start - 2), start)) ? at + 2 : undefined;
}

/** `一点五`, `3点5`, `四百点五`: digits after a spoken point. */
export function takePoint(state: NumeralState, at: number): number | undefined {
  const first = begun(state) ? pointEnd(state, at) : undefined;
  if (first === undefined) return undefined;
  const { text, letters } = state;
  let end = first;
  let fraction = '';
  for (; end < state.limit; end++) {
    const letter = letters.at(text, end);
    const digit = isDigitAt(text, end) ? Number(text[end]) : letter?.couple ? undefined : letter?.digit;
    if (digit === undefined) break;
    fraction += digit;
  }
  if (!fraction || CLOCK.test(text[end] ?? '')) return undefined;
  state.current = (state.current ?? 0) + Number(`0.${fraction}`);
  state.tail = false;
  state.pointed = true;
  return end;
}
