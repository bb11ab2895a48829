import type { Numeral } from '../../quantity/numeral.ts';
import { readCjkNumeral } from '../cjk/read-cjk-numeral.ts';
import type { LanguagePack } from '../types.ts';
import { readKanaNumeral } from './read-kana-numeral.ts';

const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x3096;
const isLetter = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);

/** A number in kana begins only at the head of a run of letters. */
export const mayBeginJapanese = (text: string, at: number): boolean =>
  !isKana(text.charCodeAt(at)) || at === 0 || !isLetter(text.charCodeAt(at - 1));

/** A number in kanji, or in kana. */
export const readJapaneseNumeral = (text: string, at: number, pack: LanguagePack): Numeral | undefined =>
  isKana(text.charCodeAt(at))
    ? readKanaNumeral(text, at)
    : pack.numerals && readCjkNumeral(text, at, pack.numerals);
