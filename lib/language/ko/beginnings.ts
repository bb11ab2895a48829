import { codeAt } from '../../text/code-at.ts';
import { behindGap } from '../../text/gap.ts';
import { hangulTable, isHangul } from '../../text/hangul.ts';
import { endAt } from '../../text/match-at.ts';
import { PhraseEnds } from '../../text/phrase-ends.ts';
import type { Beginnings } from '../beginnings.ts';
import { koreanAbout, koreanNative, koreanNativeTens, koreanNumerals } from './numerals.ts';
import { koreanGluedLetters, koreanWords } from './read-korean-word.ts';
import { koreanUnits } from './units.ts';

/** Behind these a spelled number may stand without a space. */
const leads = new PhraseEnds(
  ['마이너스', '음수', '제', '총', '약', '의', '씨', '최대', '최소', '달러'].map((word) => [word, true]),
);
/** Inside a word, unless one of those leads. */
const insideWord = hangulTable();
for (const letter of leads.letters) insideWord[letter.charCodeAt(0)] = 0;

const HALF = /반 ?(?:시간|년|세기)/y;
const BAN = '반'.charCodeAt(0);

const natives = [koreanNative, koreanNativeTens, koreanAbout].flatMap(Object.keys);
const isSyllable = (word: string): boolean => word.length === 1;
const sino = [koreanNumerals.digits, koreanNumerals.small, koreanNumerals.big].flatMap(Object.keys);

/** What may stand behind the first letter of a spelled number: more of it, a unit, a particle that carries it, or no Hangul at all. */
const figuresGoOn = hangulTable().map((syllable) => 1 - syllable);
for (const letter of [
  ...[...sino, ...natives, ...koreanNumerals.point, ...koreanNumerals.odd],
  ...koreanUnits.map(([word]) => word.charAt(0)),
  '과와이초미보에부중만하',
].join(''))
  figuresGoOn[letter.charCodeAt(0)] = 1;

/** Whether a spelled number may begin here: at the head of a word, or behind what leads it (`약`, `최대`), and what stands behind a gap may belong to it (`수 있다` begins none). */
function mayBegin(text: string, at: number): boolean {
  if (figuresGoOn[codeAt(text, behindGap(text, at + 1))] !== 1) return false;
  if (isHangul(codeAt(text, at - 1)) && !leads.before(text, at)) return false;
  return text.charCodeAt(at) !== BAN || endAt(HALF, text, at) !== undefined;
}

export const koreanBeginnings: Beginnings = {
  figures: [...sino, ...koreanNumerals.several, ...natives.filter(isSyllable), '반'].join(''),
  numberWords: natives.filter((word) => !isSyllable(word)),
  figuresGoOn,
  insideWord,
  mayBegin,
  words: koreanWords,
  glued: koreanGluedLetters,
};
