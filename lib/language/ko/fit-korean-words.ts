import type { Numeral } from '../../quantity/numeral.ts';
import { codeAt } from '../../text/code-at.ts';
import { beforeGap, behindGap } from '../../text/gap.ts';
import { letterTable } from '../../text/letter-table.ts';
import { readCjkNumeral } from '../cjk/read-cjk-numeral.ts';
import type { LanguagePack } from '../types.ts';
import type { UnitHit } from '../unit-table.ts';
import { koreanLookalikes, koreanNative, koreanNativeTens, koreanParticles } from './numerals.ts';

const HANGUL = /[\uac00-\ud7a3]/;
const SCALE = /[십백천만억조]/;
/** Before a spelled number these may stand without a space. */
const GLUED_LEAD = /(?:마이너스|음수|제|총|약|분의|섭씨|화씨|최대|최소|달러)$/;
/** No number begins with them but one with a point (`영점오`), or in a fraction. */
const UNSPOKEN = '억조경영공';
const NEIGHBOURS = /^(?:이삼|삼사|사오|오륙|육칠|칠팔|팔구)$/;
/** Counters that a lone `십`, `백`, `천`, `만` or digit may stand against without a space. */
const SAFE_KINDS = new Set(['money', 'percent', 'ratio', 'ordinal']);
const SAFE_UNITS = new Set([
  '명',
  '개',
  '가지',
  'years',
  'months',
  'weeks',
  'km',
  'kg',
  'cm',
  'mL',
  'L',
  't',
  '개국',
]);

const unitAt = (text: string, at: number, pack: LanguagePack): UnitHit | undefined =>
  pack.units.at(text, behindGap(text, at));

/** A particle and then the end of the word. */
function particleEnds(text: string, at: number): boolean {
  if (!HANGUL.test(text[at] ?? '')) return true;
  const particle = koreanParticles.find((p) => text.startsWith(p, at));
  return (
    particle !== undefined &&
    (particle.length > 1 ||
      !HANGUL.test(text[at + particle.length] ?? '') ||
      /^[은는]?[다며고데지]|^부터|^까지/.test(text.slice(at + 1, at + 4)))
  );
}

const RANGE_BEHIND = /^ ?(?:에서|부터|~|-) ?[일이삼사오육칠팔구]?[십백천만억]/;
const ODD_BEHIND =
  /^여 ?(?:명|개|건|곳|대|가구|세대|원|달러|마리|점|종|차례|편|장|권|쪽|톤|년|일|시간|㎞|km|m|㎡|t)/;
const FRACTION_BEHIND = /^[과와] ?[일이삼사오육칠팔구십백천\d]{1,5} ?분의/;

/** The letters that these begin with. */
const CARRIERS = letterTable([['과와여이초미보에부~-일삼사오육칠팔구십백천만억', 1]]);

/** A bound, a unit behind `여`, the other end of a range or a fraction stands behind it: `백 이상`, `천에서 천오백`, `오와 사분의 일`. */
function carriedBehind(char: string, text: string, end: number): boolean {
  if (CARRIERS[codeAt(text, behindGap(text, end))] !== 1) return false;
  const behind = text.slice(end, end + 10);
  if (FRACTION_BEHIND.test(behind) || (SCALE.test(char) && ODD_BEHIND.test(behind))) return true;
  return SCALE.test(char) && (/^ ?(?:이상|이하|초과|미만|보다)/.test(behind) || RANGE_BEHIND.test(behind));
}

function loneSyllable(char: string, text: string, end: number, unit: UnitHit | undefined): boolean {
  if (carriedBehind(char, text, end)) return true;
  if (!unit) return false;
  if (unit.unit === 'deg' && /[섭화]씨 ?$/.test(text.slice(Math.max(0, end - 4), end - 1))) return true;
  if (unit.end === text.length && end === 1) return true;
  const glued = text[end] !== ' ';
  if (char === '일' || char === '이')
    return (
      (unit.kind === 'duration' && /^(?:개월|주일|년간)/.test(text.slice(glued ? end : end + 1))) ||
      (glued && /^(?:퍼센트|등|위|달러|불)/.test(text.slice(end)))
    );
  if (unit.unit === 'points' || unit.kind === 'dimension') return SCALE.test(char) && unit.end - end > 2;
  return (
    SAFE_KINDS.has(unit.kind) ||
    SAFE_UNITS.has(unit.unit) ||
    (unit.kind === 'rank' && SCALE.test(char)) ||
    (!glued && SCALE.test(char) && unit.kind !== 'age')
  );
}

const SHORT = 32;

function isNegated(text: string, start: number): boolean {
  const edge = beforeGap(text, start);
  const last = text[edge - 1];
  if (last !== '스' && last !== '수') return false;
  return text.endsWith('마이너스', edge) || text.endsWith('음수', edge);
}

/** `분의` stands before the number, perhaps with a minus between. */
function isBelowLine(text: string, start: number): boolean {
  const edge = beforeGap(text, start);
  const last = text[edge - 1];
  if (last !== '의' && last !== '스') return false;
  const behind = text.endsWith('마이너스', edge) ? beforeGap(text, edge - 4) : edge;
  return text.endsWith('분의', behind);
}

/** A number in a fraction, or all there is, needs no unit; undefined when neither holds. */
function standsInFraction({ start, end }: Numeral, text: string, letters: string): boolean | undefined {
  // `일이다`, `구천오백이다`: the last syllable is the copula.
  if (letters.endsWith('이') && '다며고었라'.includes(text[end] ?? '-')) return false;
  if (isBelowLine(text, start)) {
    return !/^.[만조억]$/.test(letters) && (SCALE.test(letters) || letters.length === 1);
  }
  if (text.startsWith('분의', behindGap(text, end))) return true;
  return text.length < SHORT && text.trim() === text.slice(start, end) ? true : undefined;
}

function standsWithoutScale(letters: string, unit: UnitHit | undefined): boolean {
  if (/[점쩜]/.test(letters)) return true;
  return unit !== undefined && (NEIGHBOURS.test(letters) || (letters.length === 4 && unit.unit === 'years'));
}

/** Whether the spelled number `text[start, end)` is a number and not part of an ordinary word. */
function stands(numeral: Numeral, text: string, pack: LanguagePack): boolean {
  const { start, end } = numeral;
  const letters = end - start === 1 ? text.charAt(start) : text.slice(start, end).replaceAll(' ', '');
  const fraction = standsInFraction(numeral, text, letters);
  if (fraction !== undefined) return fraction;
  if (letters.length > 1 && isNegated(text, start) && SCALE.test(letters)) return true;
  if (UNSPOKEN.includes(letters.charAt(0)) && !/[점쩜]/.test(letters)) return false;
  const unit = unitAt(text, end, pack);
  if (letters.length === 1) return loneSyllable(letters, text, end, unit) || isNegated(text, start);
  if (!SCALE.test(letters)) return standsWithoutScale(letters, unit);
  if (koreanLookalikes.has(letters) && letters !== '이십') {
    return unit !== undefined && (SAFE_KINDS.has(unit.kind) || unit.unit === '명' || unit.unit === '개');
  }
  return (
    unit !== undefined ||
    ((letters.length > 2 || /[십백천만억조]$|^십./.test(letters)) && particleEnds(text, end))
  );
}

/** Letters or digits stand right before it, other than those that may lead a number. */
function isGlued(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined || before === ' ') return false;
  if (HANGUL.test(before)) return !GLUED_LEAD.test(text.slice(Math.max(0, start - 4), start));
  return /[A-Za-z\d]/.test(before);
}

/** A quick no: a syllable alone is a number only before a unit, a bound or more of a fraction, behind a minus, or where it is all there is. */
export function mayStandAlone(text: string, at: number, pack: LanguagePack): boolean {
  const next = codeAt(text, behindGap(text, at + 1));
  if (next === PART || text.length < SHORT || isBelowLine(text, at)) return true;
  const letter = text.charCodeAt(at);
  if (NEVER_ALONE[letter] === 1) return false;
  const scaled = SCALES[letter] === 1;
  if (scaled && NATIVE[codeAt(text, at + 1)] === 1) return true;
  // `이` and `일` are words themselves: few units make numbers of them.
  if (ONE_TWO[letter] === 1 && COUNTED_IN_ONES[next] !== 1 && next !== AND && next !== AND_BEHIND_VOWEL)
    return isNegated(text, at);
  const carried = scaled ? CARRIERS[next] === 1 : next === AND || next === AND_BEHIND_VOWEL;
  return carried || unitAt(text, at + 1, pack) !== undefined || isNegated(text, at);
}
/** The first letter of `분의`. */
const PART = '분'.charCodeAt(0);
const AND = '과'.charCodeAt(0);
const AND_BEHIND_VOWEL = '와'.charCodeAt(0);
/** The first letters of native numbers, which may be the tail of another (`십하나`). */
const NATIVE = letterTable([
  [
    [koreanNative, koreanNativeTens]
      .flatMap(Object.keys)
      .map((word) => word.charAt(0))
      .join(''),
    1,
  ],
]);
const SCALES = letterTable([['십백천만억조', 1]]);
const ONE_TWO = letterTable([['일이', 1]]);
/** The first letters of the units that `loneSyllable` lets them stand before. */
const COUNTED_IN_ONES = letterTable([['개주년퍼등위달불도', 1]]);
const NEVER_ALONE = letterTable([[UNSPOKEN, 1]]);

/** Shortens a spelled Korean number until it ends where a number can end (`삼백삼십일이` → `삼백삼십일` + `이`); undefined when none is left. */
export function fitKoreanWords(numeral: Numeral, text: string, pack: LanguagePack): Numeral | undefined {
  const { start } = numeral;
  if (!pack.numerals) return undefined;
  if (isGlued(text, start)) return undefined;
  for (let fitted: Numeral | undefined = numeral; fitted && fitted.end > start; ) {
    if (stands(fitted, text, pack)) return asNeighbours(fitted, text);
    if (fitted.end - start === 1 || numeral.end - fitted.end > 2) return undefined;
    fitted = readCjkNumeral(text, start, pack.numerals, fitted.end - 1);
  }
  return undefined;
}

/** `삼사 명`: three or four. */
function asNeighbours(numeral: Numeral, text: string): Numeral {
  if (!NEIGHBOURS.test(text.slice(numeral.start, numeral.end))) return numeral;
  const low = Math.floor(numeral.min / 10);
  return { ...numeral, min: low, max: low + 1, mantissa: low, scale: 1, approx: 'range' };
}
