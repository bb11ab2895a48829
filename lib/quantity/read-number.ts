import { readCjkNumeral, readMixedNumeral } from '../language/cjk/read-cjk-numeral.ts';
import { readLatinNumeral } from '../language/latin/read-latin-numeral.ts';
import type { LanguagePack } from '../language/types.ts';
import { makeNumeral, type Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { readHalf } from './read-half.ts';
import { readPower } from './read-power.ts';

/** `三个半`: and a half. */
function halfMore(start: number, end: number, whole: number): Numeral {
  const value = whole + 0.5;
  return makeNumeral({ start, end: end + 2, min: value, max: value, form: 'words' });
}

/** A number that begins with the digits from `at` to `digits`, or with a point. */
export function readDigitNumber(
  text: string,
  at: number,
  digits: number,
  pack: LanguagePack,
): Numeral | undefined {
  const run = readDigits(text, at, digits);
  if (!run) return undefined;
  const letters = pack.numerals;
  const cjk = letters?.goOn(text, run.end) ? readMixedNumeral(text, at, run, letters) : undefined;
  if (letters && hasHalf(text, cjk?.end ?? run.end, pack))
    return halfMore(at, cjk?.end ?? run.end, cjk?.min ?? run.value);
  const numeral = cjk && cjk.form !== 'digits' ? cjk : readLatinNumeral(text, at, run, pack.code === 'en');
  return readPower(text, numeral);
}

/** A number that begins with a letter of the language. */
export function readLetterNumber(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const half = readHalf(text, at, pack);
  if (half) return half;
  if (pack.readNativeWords) return pack.readNativeWords(text, at, pack);
  const cjk = pack.numerals && readCjkNumeral(text, at, pack.numerals);
  return cjk && hasHalf(text, cjk.end, pack) ? halfMore(at, cjk.end, cjk.min) : cjk;
}

const hasHalf = (text: string, end: number, pack: LanguagePack): boolean =>
  pack.code !== 'ko' && text[end + 1] === '半' && /[个個]/.test(text[end] ?? '');
