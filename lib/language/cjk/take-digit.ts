import { readDigits } from '../../quantity/read-digits.ts';
import { isDigitAt } from '../../text/digits.ts';
import type { NumeralLetter } from './numeral-letters.ts';
import type { NumeralState } from './numeral-state.ts';

/** Printed digits; returns where they end. */
export function takeDigits(state: NumeralState, at: number): number | undefined {
  const run = readDigits(state.text, at);
  if (!run || run.end > state.limit || state.current !== undefined) return undefined;
  // `千3`, `東京23`: no number begins with a bare scale and goes on in digits.
  if (state.letters.stacks && state.letters.isScale(state.text, state.start)) return undefined;
  if (state.scaled && run.value >= Math.min(state.lastBig, state.lastSmall)) return undefined;
  state.current = run.value;
  state.digits = true;
  return run.end;
}

/** A zero between scales (`一百零四万`) says that the next digit is not in tenths. */
function takeZero(state: NumeralState, next: number): boolean {
  const { text, letters } = state;
  state.tail = false;
  const letter = letters.at(text, next);
  return (
    isDigitAt(text, next) ||
    letter?.digit !== undefined ||
    letter?.several === true ||
    letters.isScale(text, next)
  );
}

/** Three or four: the next digit one higher (or `三五`), before a scale or behind one. */
function isNeighbour(state: NumeralState, digit: number, next: number): boolean {
  const { current, letters, text, start } = state;
  if (!letters.neighbours || current === undefined || state.digits || current > 9 || current < 1)
    return false;
  if (digit !== current + 1 && !(current === 3 && digit === 5)) return false;
  const second = next - start === 2 || letters.isScale(text, next - 3);
  const more = letters.at(text, next)?.digit !== undefined;
  return second && !more && (letters.isScale(text, next) || state.scaled);
}

function takeTens(state: NumeralState, tens: number): boolean {
  if (state.lastSmall <= 10 || state.current !== undefined) return false;
  state.group += tens;
  state.lastSmall = 10;
  state.scaled = true;
  return true;
}

/** A couple (`两`) stands before a scale or alone, so neither as a last digit nor beside others. */
function breaksCouple(state: NumeralState, letter: NumeralLetter, next: number): boolean {
  const { text, letters, current, scaled } = state;
  if (current !== undefined) return letter.couple || letters.at(text, next - 2)?.couple === true;
  return letter.couple && scaled && !letters.isScale(text, next);
}

/** A digit in the language's letters; `next` is the letter behind it. */
export function takeWordDigit(state: NumeralState, letter: NumeralLetter, next: number): boolean {
  const { tens, digit } = letter;
  if (tens !== undefined && takeTens(state, tens)) return true;
  if (digit === undefined) return false;
  if (digit === 0 && state.scaled && state.current === undefined) return takeZero(state, next);
  if (isNeighbour(state, digit, next)) {
    state.spread = digit - (state.current ?? 0);
    return true;
  }
  if (breaksCouple(state, letter, next)) return false;
  if (state.digits || (state.scaled && state.current !== undefined)) return false;
  state.current = state.current === undefined ? digit : state.current * 10 + digit;
  return true;
}
