import { readCjkNumeral } from '../language/cjk/read-cjk-numeral.ts';
import { readLatinNumeral } from '../language/latin/read-latin-numeral.ts';
import type { LanguagePack } from '../language/types.ts';
import type { Numeral } from './numeral.ts';
import { readHalf } from './read-half.ts';
import { readPower } from './read-power.ts';

/** `三个半`: and a half. */
function halfMore({ start, end, min }: Numeral): Numeral {
  const value = min + 0.5;
  return { start, end: end + 2, min: value, max: value, mantissa: value, scale: 1, form: 'words' };
}

/** A number that begins with a digit or a point. */
export function readDigitNumber(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const cjk = pack.numerals && readCjkNumeral(text, at, pack.numerals);
  if (cjk && hasHalf(text, cjk, pack)) return halfMore(cjk);
  const numeral = cjk && cjk.form !== 'digits' ? cjk : readLatinNumeral(text, at, pack.code === 'en');
  return numeral && readPower(text, numeral);
}

/** A number that begins with a letter of the language. */
export function readLetterNumber(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const half = readHalf(text, at, pack);
  if (half) return half;
  if (pack.readNativeWords) return pack.readNativeWords(text, at, pack);
  const cjk = pack.numerals && readCjkNumeral(text, at, pack.numerals);
  return cjk && hasHalf(text, cjk, pack) ? halfMore(cjk) : cjk;
}

const hasHalf = (text: string, { end }: Numeral, pack: LanguagePack): boolean =>
  pack.code !== 'ko' && text[end + 1] === '半' && /[个個]/.test(text[end] ?? '');
