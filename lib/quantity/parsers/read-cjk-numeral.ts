import type { NumeralWords } from '../../language/cjk/numeral-words.ts';
import type { Numeral } from '../numeral.ts';
import type { Approx } from '../types.ts';
import { readDigits } from './read-digits.ts';

interface State {
  readonly at: number;
  end: number;
  /** Sum of finished myriad groups, the open group, and the number not yet scaled. */
  total: number;
  group: number;
  current: number | undefined;
  lastBig: number;
  lastSmall: number;
  lastScale: number;
  digits: boolean;
  words: boolean;
  scaled: boolean;
  several: boolean;
  approx: Approx | undefined;
}

function takeDigits(state: State, text: string, at: number): number | undefined {
  const run = readDigits(text, at);
  if (!run || state.current !== undefined) return undefined;
  if (state.scaled && run.value >= Math.min(state.lastBig, state.lastSmall)) return undefined;
  state.current = run.value;
  state.digits = true;
  return run.end;
}

function takeScale(state: State, words: NumeralWords, char: string): boolean {
  const small = words.small[char];
  if (small !== undefined && small < state.lastSmall) {
    state.group += (state.current ?? 1) * small;
    state.lastSmall = small;
    state.lastScale = small;
  } else {
    const big = words.big[char];
    if (big === undefined || big >= state.lastBig) return false;
    const open = state.group + (state.current ?? 0);
    state.total += (open || 1) * big;
    state.group = 0;
    state.lastBig = big;
    state.lastSmall = Number.POSITIVE_INFINITY;
    state.lastScale = big;
  }
  state.current = undefined;
  state.scaled = true;
  return true;
}

function takeWordDigit(state: State, words: NumeralWords, char: string): boolean {
  const digit = words.digits[char];
  if (digit === undefined || state.digits) return false;
  state.current = state.current === undefined ? digit : state.current * 10 + digit;
  state.words = true;
  return true;
}

/** `一点五`, `3点5`: digits after a spoken point. */
function takePoint(state: State, words: NumeralWords, text: string, at: number): number | undefined {
  if (state.current === undefined || !words.point.includes(text[at] ?? '')) return undefined;
  let end = at + 1;
  let fraction = '';
  for (let c = text[end]; c !== undefined; c = text[++end]) {
    const digit = words.digits[c] ?? (c >= '0' && c <= '9' ? Number(c) : undefined);
    if (digit === undefined) break;
    fraction += digit;
  }
  if (!fraction) return undefined;
  state.current += Number(`0.${fraction}`);
  return end;
}

/** A space may stand inside a number only behind a myriad (`80억 6800만`) and before digits. */
function afterSpace(state: State, text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  return text[at] === ' ' && state.scaled && state.current === undefined && next >= '0' && next <= '9';
}

function step(state: State, words: NumeralWords, text: string, at: number): number | undefined {
  const char = text[at] ?? '';
  if (char >= '0' && char <= '9') return takeDigits(state, text, at);
  const pointed = takePoint(state, words, text, at);
  if (pointed !== undefined) return pointed;
  if (takeScale(state, words, char)) return at + 1;
  if (takeWordDigit(state, words, char)) return at + 1;
  if (state.current !== undefined && words.odd.includes(char) && isScale(words, text[at + 1])) {
    state.approx = 'about';
    return at + 1;
  }
  if (state.digits && char === ' ' && state.current !== undefined && words.big[text[at + 1] ?? ''] !== undefined) return at + 1;
  return afterSpace(state, text, at) ? at + 1 : undefined;
}

const isScale = (words: NumeralWords, char: string | undefined): boolean =>
  words.small[char ?? ''] !== undefined || words.big[char ?? ''] !== undefined;

/** `557만6천` `80억 6800만` `1조 2,000억` `육천칠백십억` `수천억` `500多萬` → Numeral. */
export function readCjkNumeral(text: string, at: number, words: NumeralWords): Numeral | undefined {
  const state: State = {
    at, end: at, total: 0, group: 0, current: undefined, lastBig: Number.POSITIVE_INFINITY,
    lastSmall: Number.POSITIVE_INFINITY, lastScale: 1, digits: false, words: false, scaled: false, several: false, approx: undefined,
  };
  let at2 = at;
  if (words.several.includes(text[at] ?? '') && isScale(words, text[at + 1])) {
    state.several = true;
    at2++;
  }
  for (let next = step(state, words, text, at2); next !== undefined; next = step(state, words, text, at2)) {
    at2 = next;
    if (text[at2 - 1] !== ' ') state.end = at2;
  }
  if (state.end === at) return undefined;
  return finish(state);
}

function finish(state: State): Numeral {
  const value = state.total + state.group + (state.current ?? 0);
  const rounded = Math.abs(value) > 1 ? Number(value.toPrecision(15)) : value;
  const form = state.several ? 'vague' : state.digits ? (state.scaled ? 'mixed' : 'digits') : 'words';
  return {
    start: state.at,
    end: state.end,
    min: state.several ? rounded * 2 : rounded,
    max: state.several ? rounded * 9 : rounded,
    mantissa: rounded / state.lastScale,
    scale: state.current === undefined ? state.lastScale : 1,
    form,
    ...(state.approx ? { approx: state.approx } : {}),
  };
}
