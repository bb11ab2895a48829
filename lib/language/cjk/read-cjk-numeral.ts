import { makeNumeral, type Numeral, SEVERAL } from '../../quantity/numeral.ts';
import type { DigitRun } from '../../quantity/read-digits.ts';
import { roundOff } from '../../quantity/round-off.ts';
import { isDigitAt } from '../../text/digits.ts';
import { SPACE } from '../../text/gap.ts';
import type { NumeralLetters } from './numeral-letters.ts';
import { beginNumeral, type NumeralState, openWorth } from './numeral-state.ts';
import { takeDigits, takeWordDigit } from './take-digit.ts';
import { takeGap, takeOdd } from './take-gap.ts';
import { takePoint } from './take-point.ts';
import { takeScale } from './take-scale.ts';

/** `4조각` four pieces, `26경기` 26 matches: counters, no scales. */
const isPiece = (text: string, at: number, start: number): boolean =>
  (text[at] === '조' && (/[각직항]/.test(text[at + 1] ?? '') || isArticle(text, start, at))) ||
  (text[at] === '경' && /[기주]/.test(text[at + 1] ?? ''));

/** `제87조`, `헌법 84조`: an article of a law; `2인 1조`: a team. */
const isArticle = (text: string, start: number, at: number): boolean => {
  const before = text.slice(Math.max(0, start - 4), start);
  return /(?:제 ?|\d인 )$/.test(before) || (LAW.test(before) && !MONEY.test(text.slice(at + 1, at + 4)));
};
const LAW = /(?:법|조약|협약|규약|협정|조례|시행령|규칙|헌장) $/;
const MONEY = /^ ?(?:원|달러|위안|엔|유로|억|개|\d)/;

/** `100千米`: a kilometre, not a thousand metres. */
const isPrefix = (state: NumeralState, at: number): boolean =>
  state.digits && state.text[at] === '千' && /[米克瓦赫伏卡帕焦]/.test(state.text[at + 1] ?? '');

function step(state: NumeralState, at: number): number | undefined {
  const { text, letters, limit } = state;
  if (at >= limit) return undefined;
  if (isDigitAt(text, at)) return takeDigits(state, at);
  if (text.charCodeAt(at) === SPACE) return takeGap(state, at);
  const letter = letters.at(text, at);
  if (!letter) return undefined;
  const pointed = letter.point ? takePoint(state, at) : undefined;
  if (pointed !== undefined) return pointed;
  if (isPrefix(state, at)) return undefined;
  if ((!isPiece(text, at, state.start) && takeScale(state, letter)) || takeWordDigit(state, letter, at + 1))
    return at + 1;
  return takeOdd(state, at);
}

/** `557만6천` `80억 6800만` `1조 2,000억` `육천칠백십억` `수천억` `500多萬` `4.78萬億` `三四百` → Numeral. */
export function readCjkNumeral(
  text: string,
  at: number,
  letters: NumeralLetters,
  limit: number = text.length,
): Numeral | undefined {
  const first = letters.at(text, at);
  if (!first) return undefined;
  if (first.several && isBelowLine(text, at + 1)) return fewParts(at);
  const state = beginNumeral(text, at, letters, limit);
  state.several = first.several && letters.isScale(text, at + 1);
  goOn(state, state.several ? at + 1 : at);
  return state.end === at ? undefined : finish(state);
}

/** The same where it begins with printed digits (`557만6천`). */
export function readMixedNumeral(text: string, at: number, run: DigitRun, letters: NumeralLetters): Numeral {
  const state = beginNumeral(text, at, letters, text.length);
  state.current = run.value;
  state.digits = true;
  state.end = run.end;
  goOn(state, run.end);
  return finish(state);
}

function goOn(state: NumeralState, at: number): void {
  for (let next = step(state, at); next !== undefined; next = step(state, next))
    if (state.text.charCodeAt(next - 1) !== SPACE) state.end = next;
}

/** `数分の一`, `几分之一`: of a few parts. */
const isBelowLine = (text: string, at: number): boolean =>
  text[at] === '分' && (text[at + 1] === '之' || text[at + 1] === 'の');

const fewParts = (at: number): Numeral =>
  makeNumeral({ start: at, end: at + 1, min: SEVERAL.least, max: SEVERAL.most, form: 'vague' });

function formOf(state: NumeralState): Numeral['form'] {
  if (state.several) return 'vague';
  if (!state.digits) return 'words';
  return state.scaled || state.pointed ? 'mixed' : 'digits';
}

function finish(state: NumeralState): Numeral {
  const { start, end, several, current, lastScale, spread } = state;
  const worth = Number.isInteger(current) ? openWorth(state) : 1;
  const value = state.total + state.group + (current ?? 0) * worth;
  const rounded = Number.isInteger(value) ? value : roundOff(value);
  const approx = spread > 0 ? 'range' : state.approx;
  const high = spread > 0 && current !== undefined ? spread * worth : spread;
  return makeNumeral({
    start,
    end,
    min: several ? rounded * SEVERAL.least : rounded,
    max: several ? rounded * SEVERAL.most : rounded + high,
    mantissa: rounded / lastScale,
    scale: current === undefined ? lastScale : 1,
    form: formOf(state),
    approx,
  });
}
