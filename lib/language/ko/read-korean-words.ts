import type { Numeral } from '../../quantity/numeral.ts';
import { codeAt } from '../../text/code-at.ts';
import { SPACE } from '../../text/gap.ts';
import { isHangul } from '../../text/hangul.ts';
import { letterTable } from '../../text/letter-table.ts';
import type { NumeralLetters } from '../cjk/numeral-letters.ts';
import { readCjkNumeral } from '../cjk/read-cjk-numeral.ts';
import type { LanguagePack } from '../types.ts';
import { fitKoreanWords, mayStandAlone } from './fit-korean-words.ts';
import { readKoreanNative } from './read-korean-native.ts';

const MYRIADS = letterTable([['만억조경', 1]]);
/** `만 18세`, `조 1위`: a word of its own before a number; `만 6천` is 16,000. */
const LONE_MYRIAD = /^(?:[억조경] |만 (?!\d{1,3}[천백]))/;

/** Spelled Korean: the longer of the native and the Sino-Korean reading, where it stands as a word of its own. */
export function readKoreanWords(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const sino = pack.numerals ? readSino(text, at, pack.numerals, pack) : undefined;
  const fitted = sino?.form === 'words' ? fitKoreanWords(sino, text, pack) : sino;
  const native = readKoreanNative(text, at);
  if (native && native.end > (fitted?.end ?? 0)) return native;
  return (sino?.form === 'words' ? joinNative(text, sino) : undefined) ?? fitted;
}

function readSino(
  text: string,
  at: number,
  letters: NumeralLetters,
  pack: LanguagePack,
): Numeral | undefined {
  if (letters.at(text, at) === undefined) return undefined;
  if (!letters.goOn(text, at + 1) && !mayStandAlone(text, at, pack)) return undefined;
  const lone =
    MYRIADS[text.charCodeAt(at)] === 1 &&
    codeAt(text, at + 1) === SPACE &&
    LONE_MYRIAD.test(text.slice(at, at + 8));
  const read = readCjkNumeral(text, at, letters, lone ? at + 1 : undefined);
  // `시총만 5900억`: a particle, not ten thousand.
  return read?.form === 'mixed' && isHangul(codeAt(text, at - 1)) ? undefined : read;
}

/** `백스물다섯`, `십하나`: a Sino-Korean head with a native tail. */
function joinNative(text: string, head: Numeral): Numeral | undefined {
  if (head.scale === 1 || MYRIADS[codeAt(text, head.start)] === 1 || isHangul(codeAt(text, head.start - 1)))
    return undefined;
  const tail = readKoreanNative(text, head.end);
  if (!tail || tail.min !== tail.max || tail.min >= head.scale || tail.end - tail.start < 2) return undefined;
  const value = head.min + tail.min;
  return { ...head, end: tail.end, min: value, max: value, mantissa: value, scale: 1 };
}
