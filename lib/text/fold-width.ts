import { letterRange, letterTable } from './letter-table.ts';

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
const FOLDED = letterTable([[letterRange('\uff01', '\uff5e') + Object.keys(SINGLES).join(''), 1]]);

/** Folds full-width letters, digits and signs to ASCII; one code unit stays one, so offsets are unchanged. */
export function foldWidth(text: string): string {
  for (let at = 0; at < text.length; at++) if (FOLDED[text.charCodeAt(at)] === 1) return fold(text);
  return text;
}

const fold = (text: string): string =>
  text.replace(
    /[\uff01-\uff5e\u3000\u00a0\u2009\u202f￥￦￡−﹣﹪٪]/g,
    (c) => SINGLES[c] ?? String.fromCharCode(c.charCodeAt(0) - TO_ASCII),
  );
