import type { Numeral } from '../../quantity/numeral.ts';
import { readCjkNumeral } from '../cjk/read-cjk-numeral.ts';
import type { LanguagePack } from '../types.ts';
import { fitKoreanWords } from './fit-korean-words.ts';
import { readKoreanNative } from './read-korean-native.ts';

const HANGUL = /[\uac00-\ud7a3]/;
const MYRIAD = /^[만억조경]/;
/** `만 18세`, `조 1위`: a word of its own before a number; `만 6천` is 16,000. */
const LONE_MYRIAD = /^(?:[억조경] |만 (?!\d{1,3}[천백]))/;

/** Spelled Korean: the longer of the native and the Sino-Korean reading, where it stands as a word of its own. */
export function readKoreanWords(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  if (!pack.numerals) return undefined;
  const lone = text[at + 1] === ' ' && LONE_MYRIAD.test(text.slice(at, at + 8));
  const read = readCjkNumeral(text, at, pack.numerals, lone ? at + 1 : undefined);
  // `시총만 5900억`: a particle, not ten thousand.
  const sino = read?.form === 'mixed' && HANGUL.test(text[at - 1] ?? '') ? undefined : read;
  const fitted = sino && (sino.form === 'words' ? fitKoreanWords(sino, text, pack) : sino);
  const native = readKoreanNative(text, at);
  if (native && native.end > (fitted?.end ?? 0)) return native;
  return (sino?.form === 'words' ? joinNative(text, sino) : undefined) ?? fitted;
}

/** `백스물다섯`, `십하나`: a Sino-Korean head with a native tail. */
function joinNative(text: string, head: Numeral): Numeral | undefined {
  if (head.scale === 1 || MYRIAD.test(text[head.start] ?? '') || HANGUL.test(text[head.start - 1] ?? ''))
    return undefined;
  const tail = readKoreanNative(text, head.end);
  if (!tail || tail.min !== tail.max || tail.min >= head.scale || tail.end - tail.start < 2) return undefined;
  const value = head.min + tail.min;
  return { ...head, end: tail.end, min: value, max: value, mantissa: value, scale: 1 };
}
