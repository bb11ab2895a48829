import type { Numeral } from '../../quantity/numeral.ts';
import { readDigits } from '../../quantity/read-digits.ts';
import { readAndShare } from '../en/read-english-share.ts';
import { scaleLetters, scaleWords } from './scales.ts';
import { nextWord } from './word.ts';

const GLUED = /[A-Za-z]{1,3}(?![A-Za-z0-9])/y;
const MONEY_SIGN = /[$€£¥₩]/;
/** Also units of measure: `mm` millimetre, `mil` a thousandth of an inch. */
const NOT_SCALES = new Set(['mm', 'mil']);

function gluedScale(
  text: string,
  at: number,
  money: boolean,
): { readonly scale: number; readonly length: number } | undefined {
  GLUED.lastIndex = at;
  const letters = GLUED.exec(text)?.[0];
  if (!letters) return undefined;
  const lower = letters.toLowerCase();
  if (lower === 'm' && (money || letters === 'M')) return { scale: 1e6, length: 1 };
  if (letters.length > 1 && lower !== 'mm' && scaleWords[lower])
    return { scale: scaleWords[lower] ?? 1, length: letters.length };
  return letters.length === 1 && scaleLetters[letters]
    ? { scale: scaleLetters[letters] ?? 1, length: 1 }
    : undefined;
}

/** Digits with the scale that follows them: `5.6 million`, `$5.6m`, `671B`, `50K`, `6-million`, `5 and a half`. */
export function readLatinNumeral(text: string, at: number, english: boolean): Numeral | undefined {
  const run = readDigits(text, at);
  if (!run) return undefined;
  const whole = (end: number, scale: number, form: Numeral['form'], add = 0): Numeral => {
    const value = scale === 1 ? run.value + add : Number(((run.value + add) * scale).toPrecision(15));
    return { start: at, end, min: value, max: value, mantissa: run.value, scale, form };
  };
  const glued = gluedScale(text, run.end, MONEY_SIGN.test(text[at - 1] ?? ''));
  if (glued) return whole(run.end + glued.length, glued.scale, 'mixed');
  const word = nextWord(text, run.end);
  const scale = word && !NOT_SCALES.has(word.text) ? scaleWords[word.text] : undefined;
  const more = word && scale && english ? readAndShare(text, word.end) : undefined;
  if (word && scale)
    return more ? whole(more.end, scale, 'mixed', more.add) : whole(word.end, scale, 'mixed');
  if (word && english && /^dozens?$/.test(word.text)) return whole(word.end, 12, 'mixed');
  const share = english ? readAndShare(text, run.end) : undefined;
  return share ? whole(share.end, 1, 'digits', share.add) : whole(run.end, 1, 'digits');
}
