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

/** Folds full-width letters, digits and signs to ASCII; one code unit stays one, so offsets are unchanged. */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0\u2009\u202f￥￦￡−﹣﹪٪]/g, (c) => {
    return SINGLES[c] ?? String.fromCharCode(c.charCodeAt(0) - 0xfee0);
  });
}
