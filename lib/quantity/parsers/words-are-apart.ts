import type { UnitHit } from '../../language/unit-table.ts';
import type { Numeral } from '../numeral.ts';
import type { Reading } from '../reading.ts';

/** Counters that a native number of one syllable may stand against without a space (`두달`, but not `세대`, `한편`). */
const GLUED_UNITS = new Set([
  '개',
  '명',
  '가지',
  '배',
  '살',
  '시간',
  '곳',
  '차례',
  '종류',
  '마리',
  '잔',
  'ordinal',
  'months',
  'years',
  'x',
  'hours',
  '단계',
  '병',
  '개국',
  '팀',
]);
/** A spelled number may be part of another word: it must be apart, and a single syllable needs a counter. */
export function wordsAreApart(reading: Reading, numeral: Numeral, hit: UnitHit | undefined): boolean {
  if (numeral.form !== 'words' && numeral.form !== 'vague') return true;
  const { text, pack } = reading;
  if (pack.code === 'ko') return koreanApart(text, numeral, hit);
  if (pack.code === 'en' || numeral.form === 'vague') return true;
  const letters = numeral.end - numeral.start;
  const word = text.slice(numeral.start, numeral.end);
  if (LOOKALIKES.has(text.slice(numeral.start, numeral.end + 1)) || (!hit && IDIOMS.has(word)))
    return enclosed(text, numeral);
  if (/[万億亿兆萬]/.test(text[numeral.start] ?? '') && letters === 1)
    return /[上过過逾近超数數]/.test(text[numeral.start - 1] ?? '');
  if (
    letters === 1 &&
    !hit &&
    /^(?:到|至|~|〜|-|から|[と又](?=.{1,3}分))\s?[\d一二两兩三四五六七八九十]/.test(
      text.slice(numeral.end, numeral.end + 4),
    )
  )
    return true;
  if (letters === 1) return hit !== undefined ? loneHanStands(text, numeral, hit) : enclosed(text, numeral);
  return true;
}

/** Names and words that begin with a number (`百度`, `千兆` gigabit, `万科`). */
const LOOKALIKES = new Set(['百度', '千兆', '万科', '百货', '百貨', '万博', '千葉', '二人三']);
/** Not numbers unless something is counted. */
const IDIOMS = new Set(['万一', '萬一', '千万', '一一', '七八', '十一', '九一八', '三三', '十分']);

/** `一个`, `一种` are articles, not counts. */
function loneHanStands(text: string, numeral: Numeral, hit: UnitHit): boolean {
  return text[numeral.start] !== '一' || !/[个個种種家项項款次名位件人条條台张張部つ本]/.test(hit.unit);
}

/** No letter on either side. */
function enclosed(text: string, numeral: Numeral): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[numeral.start - 1] ?? '') && !letter.test(text[numeral.end] ?? '');
}

function koreanApart(text: string, numeral: Numeral, hit: UnitHit | undefined): boolean {
  if (numeral.form === 'vague') return !/[가-힣]/.test(text[numeral.start - 1] ?? '');
  const word = text.slice(numeral.start, numeral.end);
  const native = /^(?:한|두|세|석|네|넉|하나|둘|셋|넷|열|다섯|여섯|일곱|여덟|아홉)$/.test(word);
  if (!native) return true;
  if (!hit) return text.length < 12 && enclosed(text, numeral);
  if (word === '하나' || word === '둘' || word === '셋' || word === '넷') return false;
  if (text[numeral.end] !== ' ')
    return (
      word.length > 1 ||
      (GLUED_UNITS.has(hit.unit) && !(word === '한' && hit.unit === '번')) ||
      (word === '열' && hit.unit === '명')
    );
  return !(hit.unit === '편' && /^으로/.test(text.slice(hit.end))) && hit.kind !== 'money';
}
