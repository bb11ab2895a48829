import type { NumeralLetter } from './numeral-letters.ts';
import { type NumeralState, openWorth } from './numeral-state.ts';

const MYRIAD = 10_000;

function takeSmall(state: NumeralState, small: number): boolean {
  if (small >= state.lastSmall || (state.current ?? 1) >= MYRIAD) return false;
  // `一五一十` is a saying: letters in a row do not multiply a ten.
  if (!state.digits && (state.current ?? 1) >= 10) return false;
  state.group += (state.current || 1) * small;
  state.spread *= small;
  state.lastSmall = small;
  state.lastScale = small;
  return true;
}

/** `百二萬` is 1.2 million: without a zero between them the last digit counts tens. `370억만` is no number: 만 is "only". */
function takeBig(state: NumeralState, big: number): boolean {
  const open = state.group + (state.current ?? 0) * (state.group > 0 ? openWorth(state) : 1);
  if (open === 0 && state.total > 0 && big < state.lastBig) return false;
  if (big < state.lastBig) state.total += (open || 1) * big;
  else if (state.letters.stacks && state.total + open > 0) state.total = (state.total + open) * big;
  else return false;
  state.spread *= big;
  state.group = 0;
  state.lastBig = big;
  state.lastSmall = Number.POSITIVE_INFINITY;
  state.lastScale = big;
  return true;
}

/** 十 百 千 and the myriads. */
export function takeScale(state: NumeralState, { small, big }: NumeralLetter): boolean {
  const taken = small !== undefined ? takeSmall(state, small) : big !== undefined && takeBig(state, big);
  if (!taken) return false;
  state.current = undefined;
  state.scaled = true;
  state.tail = true;
  return true;
}
