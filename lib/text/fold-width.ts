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
/** One range is what the engine searches fastest. */
const WIDE = /[\uff01-\uffe6]/;
const APART = Object.keys(SINGLES).filter((letter) => !WIDE.test(letter));

/** Folds full-width letters, digits and signs to ASCII; one code unit stays one, so offsets are unchanged. */
export function foldWidth(text: string): string {
  return WIDE.test(text) || APART.some((letter) => text.includes(letter)) ? fold(text) : text;
}

const fold = (text: string): string =>
  text.replace(
    /[\uff01-\uff5e\u3000\u00a0\u2009\u202f￥￦￡−﹣﹪٪]/g,
    (c) => SINGLES[c] ?? String.fromCharCode(c.charCodeAt(0) - TO_ASCII),
  );
