import type { UnitHit } from '../../language/unit-table.ts';
import type { Numeral } from '../numeral.ts';
import type { Reading } from '../reading.ts';

/** Names and words that begin with a number (`百度`, `千兆` gigabit, `万科`). */
const LOOKALIKES = new Set(['百度', '千兆', '万科', '百货', '百貨', '万博', '千葉', '二人三']);
/** Not numbers unless something is counted. */
const IDIOMS = new Set([
  '万一',
  '萬一',
  '千万',
  '一一',
  '七八',
  '十一',
  '九一八',
  '三三',
  '十分',
  '億万',
  '亿万',
]);
const MYRIAD = /[万億亿兆萬]/;
const MORE_THAN = /[上过過逾近超数數]/;
/** The other end of a range, or the fraction of a mixed number, follows. */
const GOES_ON = /^(?:到|至|~|〜|-|から|[と又](?=.{1,3}分))\s?[\d一二两兩三四五六七八九十]/;
/** A lone 百 behind a word of comparison. */
const COMPARED = /(?:イコール|最[大小低]|[大小高低多少][于於]|等[于於]|超[过過])$/;
/** The second end of a range that the first end and a joiner lead to. */
const COMES_FROM = /[\d一二两兩三四五六七八九十](?:到|至|~|〜|-|から)$/;
const ARTICLE = /[个個种種家项項款次名位件人条條台张張部つ本]/;
/** "It is five, not four": a lone digit beside a verb of being and an end. */
const IS_BEFORE = { zh: /(?:[是为為]|等于|等於)$/, ja: /(?:^|[はが、])$/ };
const ENDS_AFTER = {
  zh: /^(?:$|[，。、；！？,.;!?]|而不?是|[这這那])/,
  ja: /^(?:です|ではな|でし|で、[一二三四五六七八九十]ではな|は(?:[素偶奇整]数|[〇零一二三四五六七八九]です))/,
};

const LETTER = /[\p{L}\p{N}]/u;
const standsAlone = (text: string, start: number, end: number): boolean =>
  !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[end] ?? '');

/** `8月20日(三)`: a day of the week. */
const isWeekday = (text: string, { start, end }: Numeral): boolean =>
  /[)）]/.test(text[end] ?? '') && /[日号號\d][(（]$/.test(text.slice(Math.max(0, start - 2), start));

/** No letter on either side. */
export function enclosed(text: string, numeral: Numeral): boolean {
  if (isWeekday(text, numeral)) return false;
  return standsAlone(text, numeral.start, numeral.end);
}

/** `零となる`: 零 begins few words, and none that goes on so. */
const isZero = (text: string, start: number, end: number): boolean =>
  text[start] === '零' && /[とにで]/.test(text[end] ?? '');

function isSaid({ text, pack }: Reading, { start, end }: Numeral): boolean {
  const lang = pack.code === 'ja' ? 'ja' : 'zh';
  return (
    IS_BEFORE[lang].test(text.slice(Math.max(0, start - 4), start)) &&
    (ENDS_AFTER[lang].test(text.slice(end, end + 6)) || isZero(text, start, end))
  );
}

function loneLetter(reading: Reading, numeral: Numeral, hit: UnitHit | undefined): boolean {
  const { text, pack } = reading;
  const letter = text[numeral.start] ?? '';
  // `成千上万` is a saying.
  if (MYRIAD.test(letter))
    return MORE_THAN.test(text[numeral.start - 1] ?? '') && text[numeral.start - 2] !== '千';
  if (!hit)
    return (
      GOES_ON.test(text.slice(numeral.end, numeral.end + 4)) ||
      enclosed(text, numeral) ||
      COMPARED.test(text.slice(Math.max(0, numeral.start - 4), numeral.start)) ||
      COMES_FROM.test(text.slice(Math.max(0, numeral.start - 3), numeral.start)) ||
      isSaid(reading, numeral)
    );
  // `百年`, `千里` are figures of speech in Chinese; the figure is 一百年.
  if (pack.code === 'zh' && /[百千]/.test(letter) && /^d/.test(hit.kind))
    return MORE_THAN.test(text[numeral.start - 1] ?? '');
  // `一个`, `一种` are articles, not counts.
  const article =
    letter === '一' && ((hit.kind === 'count' && hit.unit !== 'dozen') || ARTICLE.test(hit.unit));
  return !article || standsAlone(text, numeral.start, hit.end);
}

/** Whether a number in Han letters stands for itself and is no part of a word. */
export function hanApart(reading: Reading, numeral: Numeral, hit: UnitHit | undefined): boolean {
  const { text } = reading;
  const { start, end } = numeral;
  if (LOOKALIKES.has(text.slice(start, end + 1))) return enclosed(text, numeral);
  if (!hit && IDIOMS.has(text.slice(start, end)))
    return enclosed(text, numeral) || GOES_ON.test(text.slice(end, end + 4));
  return end - start > 1 || loneLetter(reading, numeral, hit);
}
