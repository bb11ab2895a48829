import { isDigitAt } from '../../text/digits.ts';
import { behindGap } from '../../text/gap.ts';
import type { Draft } from '../draft.ts';
import type { DraftRefiner, Reading } from '../reading.ts';

const HIGHEST_GENERATION = 20;

/** `3대1로`, `7.5대 1`: a score or the odds. */
const isMatch = (text: string, start: number, end: number): boolean =>
  text[end - 1] === '대' && isDigitAt(text, behindGap(text, end)) && /\d ?대$/.test(text.slice(start, end));

/** `3동` numbers a building. */
const LEAST_DONG = 1000;

/** `또 한 번`: again, nothing is counted. */
const ONCE_MORE = /(?:또|다시) $/;

/** `1인당`: per head; `제미나이 3.1 프로`, `3-프로`: part of a name. */
function isFalseInKorean({ start, end, kind, unit, max }: Draft, text: string): boolean {
  // `21세기`: a century of its own, not twenty-one of them.
  if (unit === 'centuries')
    return (
      /\d/.test(text[start] ?? '') && !/^ ?(?:간|동안|만에|넘게|가까이|반)/.test(text.slice(end, end + 4))
    );
  if (unit === '번' && max === 1) return ONCE_MORE.test(text.slice(Math.max(0, start - 3), start));
  if (kind === 'count') return (max === 1 && text[end] === '당') || isMatch(text, start, end);
  if (unit === 'weeks') return text[end] === '당';
  if (unit === 'VND') return (max ?? 0) < LEAST_DONG;
  if (unit !== '%' || !text.endsWith('프로', end)) return false;
  const named = /\s/.test(text[end - 3] ?? '') && /[가-힣A-Za-z][ -]$/.test(text.slice(start - 2, start));
  return named || text[start - 1] === '-';
}

/** 十分 is "very" or "enough", 不十分 "not enough". */
function isEnough({ start, end }: Draft, { text, pack }: Reading): boolean {
  if (end - start !== 2 || !text.startsWith('十分', start)) return false;
  return (
    pack.code === 'zh' ||
    text[start - 1] === '不' ||
    /[にな]/.test(text[end] ?? '') ||
    /[はがもに]/.test(text[start - 1] ?? '')
  );
}

/** Once, twice, again (`一度`), not degrees. */
const ONCE = /^[一两兩二再]度$/;
const TEMPERATURE = /(?:[氏温溫]|零下)$/;
/** `2升到3`: a rise, unless litres stand behind it again. */
const RISES = /^[到至](?![\d.一二两兩三四五六七八九十百千]{1,5}\s?升)/;
/** `一点` is a bit, `三点` three remarks or a clock time. */
const LONE_POINT = /^[一两兩二三四五六七八九十][点點]$/;
/** `1人当たり`: per head. */
const PER_HEAD = /^[当あ]たり/;
/** `前一年`: the year before, not a length. */
const NEXT_ONE = /[前上同翌隔某这這那如]一[年天日周週月]$/;

function isFalseInHan(draft: Draft, reading: Reading): boolean {
  const { start, end } = draft;
  const { text } = reading;
  if (isEnough(draft, reading)) return true;
  if (draft.unit === 'L' && text[end - 1] === '升') return RISES.test(text.slice(end, end + 8));
  if (draft.max === 1 && draft.kind === 'count' && PER_HEAD.test(text.slice(end, end + 3))) return true;
  if (end - start !== 2) return false;
  if (draft.unit === 'つ' && draft.max === 1) return text[start - 1] === 'の';
  if (draft.unit === 'points' && LONE_POINT.test(text.slice(start, end))) return reading.pack.code === 'zh';
  if (text.startsWith('一番', start)) return true;
  const once = text[end - 1] === '度' && ONCE.test(text.slice(start, end));
  if (once) return !TEMPERATURE.test(text.slice(Math.max(0, start - 2), start));
  return text[start] === '一' && NEXT_ONE.test(text.slice(Math.max(0, start - 1), end));
}

/** `4x4`, `1080 x 720`: sides, not a multiple. */
const isSide = ({ end, unit }: Draft, text: string): boolean =>
  unit === 'x' && /[xX×]/.test(text[end - 1] ?? '') && /^ ?\d/.test(text.slice(end, end + 2));

/** `1080p`: lines of a picture, not pence. */
const LINES = new Set([144, 240, 360, 480, 720, 1080, 1440, 2160]);
const isPicture = ({ unit, max, end }: Draft, text: string): boolean =>
  unit === 'GBP:penny' && text[end - 1] === 'p' && (LINES.has(max ?? 0) || text[end - 2] === ' ');

/** A unit word that is something else here. */
function isFalse(draft: Draft, reading: Reading): boolean {
  if (isSide(draft, reading.text) || isPicture(draft, reading.text)) return true;
  if (draft.unit === 'generation') return (draft.max ?? 0) > HIGHEST_GENERATION;
  if (reading.pack.code === 'ko') return isFalseInKorean(draft, reading.text);
  return reading.pack.code !== 'en' && isFalseInHan(draft, reading);
}

/** Takes back units that only look like one: `2030세대`, `제미나이 3.1 프로`, `十分に`. */
export const dropFalseUnits: DraftRefiner = {
  each: (draft, reading) => (isFalse(draft, reading) ? undefined : draft),
};
