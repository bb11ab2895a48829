import { letterRange } from './letter-table.ts';

/** Full-width forms that have no ASCII twin at a fixed distance. */
const SINGLES: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '￥': '¥',
  '￦': '₩',
  '￡': '£',
  '−': '-',
  '﹣': '-',
  '﹪': '%',
  '٪': '%',
};

const TO_ASCII = 0xfee0;
/** The letters that are folded. */
export const WIDE_LETTERS = letterRange('\uff01', '\uff5e') + Object.keys(SINGLES).join('');

/** Folds full-width letters, digits and signs to ASCII; one code unit stays one, so offsets are unchanged. */
export const foldWidth = (text: string): string =>
  text.replace(
    /[\uff01-\uff5e\u3000\u00a0\u2009\u202f￥￦￡−﹣﹪٪]/g,
    (c) => SINGLES[c] ?? String.fromCharCode(c.charCodeAt(0) - TO_ASCII),
  );
