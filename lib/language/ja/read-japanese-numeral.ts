import type { Numeral } from '../../quantity/numeral.ts';
import { readCjkNumeral } from '../cjk/read-cjk-numeral.ts';
import type { LanguagePack } from '../types.ts';
import { readKanaNumeral } from './read-kana-numeral.ts';

export const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x3096;

/** A number in kanji, or in kana. */
export const readJapaneseNumeral = (text: string, at: number, pack: LanguagePack): Numeral | undefined =>
  isKana(text.charCodeAt(at))
    ? readKanaNumeral(text, at)
    : pack.numerals && readCjkNumeral(text, at, pack.numerals);
