import type { Numeral } from '../../quantity/numeral.ts';
import { readDigits } from '../../quantity/read-digits.ts';
import type { Approx } from '../../quantity/types.ts';
import type { NumeralLetter, NumeralLetters } from './numeral-letters.ts';

interface State {
  readonly text: string;
  readonly letters: NumeralLetters;
  readonly start: number;
  readonly limit: number;
  end: number;
  /** Sum of finished myriad groups, the open group, and the number not yet scaled. */
  total: number;
  group: number;
  current: number | undefined;
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
  approx: Approx | undefined;
}

const SPACE = 0x20;
const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

function takeDigits(state: State, at: number): number | undefined {
  const run = readDigits(state.text, at);
  if (!run || run.end > state.limit || state.current !== undefined) return undefined;
  if (state.scaled && run.value >= Math.min(state.lastBig, state.lastSmall)) return undefined;
  state.current = run.value;
  state.digits = true;
  return run.end;
}

function takeSmall(state: State, small: number): boolean {
  if (small >= state.lastSmall || (state.current ?? 1) >= 10_000) return false;
  state.group += (state.current || 1) * small;
  state.lastSmall = small;
  state.lastScale = small;
  return true;
}

function takeBig(state: State, big: number): boolean {
  const open = state.group + (state.current ?? 0);
  if (big < state.lastBig) state.total += (open || 1) * big;
  else if (state.letters.stacks && state.total + open > 0) state.total = (state.total + open) * big;
  else return false;
  state.group = 0;
  state.lastBig = big;
  state.lastSmall = Number.POSITIVE_INFINITY;
  state.lastScale = big;
  return true;
}

function takeScale(state: State, { small, big }: NumeralLetter): boolean {
  const taken = small !== undefined ? takeSmall(state, small) : big !== undefined && takeBig(state, big);
  if (!taken) return false;
  state.current = undefined;
  state.scaled = true;
  state.tail = true;
  return true;
}

function takeWordDigit(state: State, { tens, digit }: NumeralLetter, next: number): boolean {
  if (tens !== undefined && state.lastSmall > 10 && state.current === undefined) {
    state.group += tens;
    state.lastSmall = 10;
    state.scaled = true;
    return true;
  }
  if (digit === undefined) return false;
  if (digit === 0 && state.scaled && state.current === undefined) {
    state.tail = false;
    const { text, letters } = state;
    return isDigit(text, next) || letters.at(text, next)?.digit !== undefined || letters.isScale(text, next);
  }
  if (state.digits || (state.scaled && state.current !== undefined)) return false;
  state.current = state.current === undefined ? digit : state.current * 10 + digit;
  return true;
}

/** `一点五`, `3点5`, `四百点五`: digits after a spoken point. */
function takePoint(state: State, at: number): number | undefined {
  const { text, letters } = state;
  if (state.current === undefined && !state.scaled) return undefined;
  let end = at + 1;
  let fraction = '';
  for (; end < state.limit; end++) {
    const digit = isDigit(text, end) ? Number(text[end]) : letters.at(text, end)?.digit;
    if (digit === undefined) break;
    fraction += digit;
  }
  if (!fraction || /[十분分]/.test(text[end] ?? '')) return undefined;
  state.current = (state.current ?? 0) + Number(`0.${fraction}`);
  state.tail = false;
  state.pointed = true;
  return end;
}

/** `2000여만`, `十多万`, `二十几万`: a little more, inside the number. */
function takeOdd(state: State, letter: NumeralLetter, at: number): number | undefined {
  const { text, letters } = state;
  if (state.current === undefined && !state.scaled) return undefined;
  const odd = letter.odd.find((word) => text.startsWith(word, at))?.length;
  const length = odd ?? (state.scaled && letter.several ? 1 : undefined);
  if (length === undefined || !letters.isScale(text, at + length)) return undefined;
  state.approx = 'about';
  return at + length;
}

/** A space may stand behind a scale (`80억 6800만`, `이십만 이천`) and between digits and their myriad (`80 억`). */
function takeSpace(state: State, at: number): number | undefined {
  const { text, letters } = state;
  const next = at + 1;
  if (state.current !== undefined && state.digits && letters.isScale(text, next)) return next;
  const letter = letters.at(text, next);
  const open = state.scaled || state.current !== undefined;
  if (letters.stacks && open && letter?.big !== undefined) return next;
  if (!state.scaled || state.current !== undefined) return undefined;
  if (isDigit(text, next)) return next;
  return (letter?.digit ?? 0) > 0 && letters.isScale(text, next + 1) ? next : undefined;
}

/** `4조각`: four pieces, not four trillion. */
const isPiece = (text: string, at: number): boolean =>
  text[at] === '조' && /[각직항]/.test(text[at + 1] ?? '');

function step(state: State, at: number): number | undefined {
  const { text, letters, limit } = state;
  if (at >= limit) return undefined;
  if (isDigit(text, at)) return takeDigits(state, at);
  if (text.charCodeAt(at) === SPACE) return takeSpace(state, at);
  const letter = letters.at(text, at);
  if (!letter) return undefined;
  const pointed = letter.point ? takePoint(state, at) : undefined;
  if (pointed !== undefined) return pointed;
  if ((!isPiece(text, at) && takeScale(state, letter)) || takeWordDigit(state, letter, at + 1)) return at + 1;
  return takeOdd(state, letter, at);
}

/** `557만6천` `80억 6800만` `1조 2,000억` `육천칠백십억` `수천억` `500多萬` `4.78萬億` → Numeral. */
export function readCjkNumeral(
  text: string,
  at: number,
  letters: NumeralLetters,
  limit: number = text.length,
): Numeral | undefined {
  const first = letters.at(text, at);
  if (!first && !isDigit(text, at)) return undefined;
  const state: State = {
    text,
    letters,
    start: at,
    limit,
    end: at,
    total: 0,
    group: 0,
    current: undefined,
    lastBig: Number.POSITIVE_INFINITY,
    lastSmall: Number.POSITIVE_INFINITY,
    lastScale: 1,
    digits: false,
    scaled: false,
    several: false,
    tail: false,
    pointed: false,
    approx: undefined,
  };
  let next: number | undefined = at;
  if (first?.several && letters.isScale(text, at + 1)) {
    state.several = true;
    next = at + 1;
  }
  for (next = step(state, next); next !== undefined; next = step(state, next)) {
    if (text[next - 1] !== ' ') state.end = next;
  }
  return state.end === at ? undefined : finish(state);
}

function finish(state: State): Numeral {
  const shortTail =
    state.letters.shortTail &&
    state.tail &&
    !state.digits &&
    state.lastScale >= 100 &&
    Number.isInteger(state.current);
  const open = (state.current ?? 0) * (shortTail ? state.lastScale / 10 : 1);
  const value = state.total + state.group + open;
  const rounded = Math.abs(value) > 1 && !Number.isInteger(value) ? Number(value.toPrecision(15)) : value;
  const scale = state.current === undefined ? state.lastScale : 1;
  return {
    start: state.start,
    end: state.end,
    min: state.several ? rounded * 2 : rounded,
    max: state.several ? rounded * 9 : rounded,
    mantissa: rounded / state.lastScale,
    scale,
    form: state.several
      ? 'vague'
      : state.digits
        ? state.scaled || state.pointed
          ? 'mixed'
          : 'digits'
        : 'words',
    ...(state.approx ? { approx: state.approx } : {}),
  };
}
