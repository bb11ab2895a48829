import { codeAt } from '../../text/code-at.ts';
import { beforeGap, behindGap } from '../../text/gap.ts';
import { hangulTable, isHangul } from '../../text/hangul.ts';
import { letterTable } from '../../text/letter-table.ts';
import { endAt } from '../../text/match-at.ts';
import { koreanAbout, koreanNative, koreanNativeTens, koreanNumerals } from './numerals.ts';
import { koreanUnits } from './units.ts';

/** Behind these a spelled number may stand without a space. */
const LEAD = /(?:마이너스|음수|[제총약의씨]|최[대소]|달러)$/;
const LEAD_ENDS = '스수제총약의씨대소러';
/** Inside a word, unless one of those leads. */
export const koreanWordLetters = hangulTable();
for (const letter of LEAD_ENDS) koreanWordLetters[letter.charCodeAt(0)] = 0;
const HALF = /반 ?(?:시간|년|세기)/y;
const BAN = '반'.charCodeAt(0);

/** The letters that may stand behind the first letter of a spelled number: more of it, a unit, a particle that carries it. */
const GOES_ON = letterTable([
  [
    [
      ...[koreanNumerals.digits, koreanNumerals.small, koreanNumerals.big].flatMap(Object.keys),
      ...[koreanNative, koreanNativeTens, koreanAbout].flatMap(Object.keys),
      ...koreanNumerals.point,
      ...koreanNumerals.odd,
      ...koreanUnits.map(([word]) => word.charAt(0)),
      '과와이초미보에부중만하',
    ].join(''),
    1,
  ],
]);
const OF = '의'.charCodeAt(0);

/** Whether what stands behind the first letter may belong to a number: `이번` and `수 있다` begin none. */
function goesOn(text: string, at: number): boolean {
  const code = codeAt(text, behindGap(text, at));
  return !isHangul(code) || GOES_ON[code] === 1;
}

/** `삼분의 이는`: the number above the line needs nothing behind it. */
const isAboveLine = (text: string, at: number): boolean => codeAt(text, beforeGap(text, at) - 1) === OF;

/** Whether a spelled number may begin here: at the head of a word, or behind what leads it (`약`, `최대`). */
export function mayBeginKorean(text: string, at: number): boolean {
  if (!goesOn(text, at + 1) && !isAboveLine(text, at)) return false;
  if (isHangul(codeAt(text, at - 1)) && !LEAD.test(text.slice(Math.max(0, at - 4), at))) return false;
  return text.charCodeAt(at) !== BAN || endAt(HALF, text, at) !== undefined;
}
