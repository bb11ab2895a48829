const UNIT =
  '%|パーセント|ポイント|倍|割|億|万|兆|ドル|円|ユーロ|キロ|メートル|センチ|ミリ|トン|グラム|リットル|ヘクタール|ノット|平方|立方|秒|度(?!目)|点(?!目)';
const HAN = '〇零一二三四五六七八九十百千';
const DIGITS = new RegExp(`(?<![\\d.・])(\\d{1,4})・(\\d{1,4})(?=\\s?(?:${UNIT}|[kcm]?[gm]))`, 'g');
const LETTERS = new RegExp(`(?<![${HAN}・])([${HAN}]{1,4})・([〇零一二三四五六七八九]{1,3})(?=${UNIT})`, 'g');
/** An index behind a myriad (`1万9341・83`). */
const INDEX = /(?<=万)(\d{4})・(\d{2})(?![\d・])/g;
/** Behind tens and hundreds, or before a zero, no month and day can be meant (`三・一一`). */
const NO_DAY =
  /(?<![〇零一二三四五六七八九十百千・])([一二三四五六七八九]?[百千][一二三四五六七八九十]*|[一二三四五六七八九](?=・[〇零]))・([〇零一二三四五六七八九]{2,3})(?![〇零一二三四五六七八九十百千・])/g;

const MINUS =
  /(?<=マイナス)([〇零一二三四五六七八九十百千]{1,4})・([〇零一二三四五六七八九]{1,3})(?![〇零一二三四五六七八九十百千・])/g;

/** Newspapers print the decimal point as a middle dot (`5・7%`, `〇・八倍`); between other things it lists (`1・2月`, `3・11`). The length stays the same. */
export function pointMiddleDots(text: string): string {
  if (!text.includes('・')) return text;
  return text
    .replace(DIGITS, '$1.$2')
    .replace(INDEX, '$1.$2')
    .replace(LETTERS, '$1点$2')
    .replace(NO_DAY, '$1点$2')
    .replace(MINUS, '$1点$2');
}
