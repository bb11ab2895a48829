import type { Approx } from '../../quantity/types.ts';
import type { NumeralLetters } from './numeral-letters.ts';

/** A number while it is being read, letter by letter. */
export interface NumeralState {
  readonly text: string;
  readonly letters: NumeralLetters;
  readonly start: number;
  readonly limit: number;
  end: number;
  /** Sum of finished myriad groups, the open group, and the number not yet scaled. */
  total: number;
  group: number;
  current: number | undefined;
  /** How far the upper bound lies above it (`三四百`). */
  spread: number;
  lastBig: number;
  lastSmall: number;
  lastScale: number;
  digits: boolean;
  scaled: boolean;
  several: boolean;
  /** Whether the open number stands right behind its scale (`一万三`, not `一万零三`). */
  tail: boolean;
  /** A spoken point was read. */
  pointed: boolean;
  /** A gap was read before a scale (`五 十`). */
  spaced: boolean;
  approx: Approx | undefined;
}

export function beginNumeral(
  text: string,
  start: number,
  letters: NumeralLetters,
  limit: number,
): NumeralState {
  return {
    text,
    letters,
    start,
    limit,
    end: start,
    total: 0,
    group: 0,
    current: undefined,
    spread: 0,
    lastBig: Number.POSITIVE_INFINITY,
    lastSmall: Number.POSITIVE_INFINITY,
    lastScale: 1,
    digits: false,
    scaled: false,
    several: false,
    tail: false,
    pointed: false,
    spaced: false,
    approx: undefined,
  };
}

export const begun = (state: NumeralState): boolean => state.current !== undefined || state.scaled;

/** What a spelled last digit is worth: in `一万三` it counts tenths of the scale before it. */
export function openWorth({ letters, tail, digits, pointed, lastScale }: NumeralState): number {
  const short = letters.shortTail && tail && !digits && !pointed && lastScale >= 100;
  return short ? lastScale / 10 : 1;
}
