import type { UnitHit } from '../../language/unit-table.ts';
import { codeAt } from '../../text/code-at.ts';
import { isHangul } from '../../text/hangul.ts';
import type { Numeral } from '../numeral.ts';
import type { Reading } from '../reading.ts';
import { enclosed, hanApart } from './han-apart.ts';

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
  'cup',
  'geun',
]);
/** A spelled number may be part of another word: it must be apart, and a single syllable needs a counter. */
export function wordsAreApart(reading: Reading, numeral: Numeral, hit: UnitHit | undefined): boolean {
  if (numeral.form !== 'words' && numeral.form !== 'vague') return true;
  const { text, pack } = reading;
  if (pack.code === 'ko') return koreanApart(text, numeral, hit);
  if (pack.code === 'en' || numeral.form === 'vague') return true;
  return hanApart(reading, numeral, hit);
}

const NATIVE = new Set('한 두 세 석 네 넉 하나 둘 셋 넷 열 다섯 여섯 일곱 여덟 아홉'.split(' '));

function koreanApart(text: string, numeral: Numeral, hit: UnitHit | undefined): boolean {
  if (numeral.form === 'vague') return !isHangul(codeAt(text, numeral.start - 1));
  const word = text.slice(numeral.start, numeral.end);
  if (!NATIVE.has(word)) return true;
  if (!hit)
    return (
      text.length < 12 &&
      (enclosed(text, numeral) || /^[만를을은] /.test(text.slice(numeral.end, numeral.end + 2)))
    );
  if (word === '하나' || word === '둘' || word === '셋' || word === '넷') return false;
  if (text[numeral.end] !== ' ')
    return (
      word.length > 1 ||
      (GLUED_UNITS.has(hit.unit) && !(word === '한' && hit.unit === '번')) ||
      (word === '열' && hit.unit === '명')
    );
  return !(hit.unit === '편' && /^으로/.test(text.slice(hit.end))) && hit.unit !== 'KRW';
}
