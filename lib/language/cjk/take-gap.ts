import { SEVERAL } from '../../quantity/numeral.ts';
import { isDigitAt } from '../../text/digits.ts';
import { SPACE } from '../../text/gap.ts';
import { begun, type NumeralState } from './numeral-state.ts';
import { takePoint } from './take-point.ts';

/** What may follow a scale that a gap parts from its digit: no letter that would make a word of it (`第一 百度`). */
const APART = /^[\s，。、；,.点點]?$/;

/** `百数十人`: twenty to ninety more. */
function takeSome(state: NumeralState, at: number): number | undefined {
  const small = state.letters.at(state.text, at)?.small;
  if (!state.scaled || state.digits || state.current !== undefined || small === undefined) return undefined;
  if (small >= state.lastSmall) return undefined;
  state.group += SEVERAL.least * small;
  state.spread = (SEVERAL.most - SEVERAL.least) * small;
  state.lastSmall = small;
  state.lastScale = small;
  return at + 1;
}

/** `2000여만`, `十多万`, `二十几万`: a little more, inside the number. */
export function takeOdd(state: NumeralState, at: number): number | undefined {
  const { text, letters } = state;
  const letter = begun(state) ? letters.at(text, at) : undefined;
  const some = letter?.several ? takeSome(state, at + 1) : undefined;
  if (some !== undefined) return some;
  const odd = letter?.odd.find((word) => text.startsWith(word, at))?.length;
  const length = odd ?? (state.scaled && letter?.several ? 1 : undefined);
  if (length === undefined || !letters.isScale(text, at + length)) return undefined;
  state.approx = 'about';
  return at + length;
}

/** A gap before a scale: behind printed digits (`80 億`, `7  万`), before a myriad, or before a lone 十 (`五 十`). */
function beforeScale(state: NumeralState, at: number): number | undefined {
  const { text, letters } = state;
  const wide = state.digits && text.charCodeAt(at + 1) === SPACE ? 1 : 0;
  const next = at + 1 + wide;
  if (!letters.isScale(text, next)) return undefined;
  if (state.current !== undefined && state.digits) return next;
  if (!letters.stacks || !begun(state)) return undefined;
  if (letters.at(text, next)?.big !== undefined) return next;
  const goesOn = letters.at(text, next + 1)?.digit !== undefined || letters.isScale(text, next + 1);
  if (!goesOn && !APART.test(text[next + 1] ?? '')) return undefined;
  state.spaced = true;
  return next;
}

/** A gap behind a scale, before digits (`80억 6800만`) or before a spelled digit with its own scale (`이십만 이천`). */
function behindScale(state: NumeralState, at: number): number | undefined {
  const { text, letters } = state;
  if (!state.scaled || state.current !== undefined) return undefined;
  const wide = !letters.stacks && text.charCodeAt(at + 1) === SPACE ? 1 : 0;
  const next = at + 1 + wide;
  if (isDigitAt(text, next)) return next;
  const letter = letters.at(text, next);
  if (!letter?.digit) return undefined;
  if (!letters.stacks && standsApart(state, next)) return next;
  const gap = letters.stacks && text.charCodeAt(next + 1) === SPACE ? 1 : 0;
  if (letters.isScale(text, next + 1 + gap)) return next;
  return state.spaced && APART.test(text[next + 1] ?? '') ? next : undefined;
}

/** Behind a spelled digit that stands apart in Korean (`십 팔 개월`, `오십 이`): a word that is counted, or nothing. `이` and `일` are words themselves. */
function standsApart({ text, digits }: NumeralState, at: number): boolean {
  if (digits) return false;
  return (
    text.slice(at + 1).trim() === '' ||
    (!/[일이]/.test(text[at] ?? '') && /^ [가-힣]/.test(text.slice(at + 1, at + 3)))
  );
}

/** `29만 천 890`: a lone scale between the myriad and the digits behind it. */
function loneScale(
  { text, letters, scaled, digits, current, lastBig }: NumeralState,
  at: number,
): number | undefined {
  if (!scaled || !digits || current !== undefined || lastBig === Number.POSITIVE_INFINITY) return undefined;
  const small = letters.at(text, at + 1)?.small;
  return small !== undefined && /^ ?\d/.test(text.slice(at + 2, at + 4)) ? at + 1 : undefined;
}

/** A gap inside a number. */
export function takeGap(state: NumeralState, at: number): number | undefined {
  const inside = beforeScale(state, at) ?? behindScale(state, at) ?? loneScale(state, at);
  if (inside !== undefined || !state.letters.stacks) return inside;
  return takePoint(state, at) ?? takeOdd(state, at + 1);
}
