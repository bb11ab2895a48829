import type { Beginnings } from '../beginnings.ts';
import { japaneseMultiples } from './numerals.ts';
import { isKana } from './read-japanese-numeral.ts';
import { kanaNumeralLetters } from './read-kana-numeral.ts';

const isLetter = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);

/** A number in kana begins only at the head of a run of letters. */
const mayBegin = (text: string, at: number): boolean =>
  !isKana(text.charCodeAt(at)) || at === 0 || !isLetter(text.charCodeAt(at - 1));

export const japaneseBeginnings: Beginnings = {
  figures: `〇零一二三四五六七八九十百千万億兆廿卅数半${kanaNumeralLetters}`,
  mayBegin,
  standIns: '・',
  words: [...Object.keys(japaneseMultiples), '首位'],
};
