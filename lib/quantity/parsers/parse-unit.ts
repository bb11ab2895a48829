import { scaleWords } from '../../language/latin/scales.ts';
import type { UnitHit } from '../../language/unit-table.ts';
import { codeAt } from '../../text/code-at.ts';
import { isDigitAt } from '../../text/digits.ts';
import { isBlank, SPACE } from '../../text/gap.ts';
import { letterTable } from '../../text/letter-table.ts';
import { type Draft, numberDraft, openDraft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import type { Parser, Reading } from '../reading.ts';
import { roundOff } from '../round-off.ts';
import { isNegative } from './is-negative.ts';
import { wordsAreApart } from './words-are-apart.ts';

/** A unit that multiplies its number: `3割` is 30 %, `二打` is 24. */
const FACTORS: Readonly<Record<string, number>> = { '10%': 10, 折: 10, dozen: 12 };
/** Behind a number these make a clock time. */
const CLOCK =
  /^\s?(?:시(?!간|장|즌|민|도|작|대|절)|時(?!間)|时(?!间)|点(?:半|钟|整|[一二三四五六七八九十\d]{1,3}分)|點(?:半|鐘|整)|[ap]\.?m\.?\b|o['’]clock)/;

/** `1e6 USD`, `15 minutes`: a word that holds its scale (`MUSD`, `刻钟`). */
const SCALED = /^(\d[\d.e]*) (?=\S)/;
const holdsScale = (unit: string): boolean => isDigitAt(unit, 0);

/** Units of ten percent. */
const TENTHS = new Set(['10%', '折']);

function factorOf(unit: string): number {
  if (holdsScale(unit)) return FACTORS[unit] ?? Number(SCALED.exec(unit)?.[1] ?? 1);
  return MULTIPLYING.has(unit) ? (FACTORS[unit] ?? 1) : 1;
}
const MULTIPLYING = new Set(Object.keys(FACTORS));

function plainUnit(unit: string): string {
  if (TENTHS.has(unit)) return '%';
  return holdsScale(unit) ? unit.replace(SCALED, '') : unit;
}

/** The bounds in the unit's own measure; in `三八折` and `65折` two digits are the percentage itself. */
function scaledBounds(
  { min, max, form, scale }: Numeral,
  unit: string,
): { readonly min: number; readonly max: number } {
  const factor = factorOf(unit);
  if (factor === 1) return { min, max };
  const whole = TENTHS.has(unit) && (form === 'words' || unit === '折') && scale === 1 && min > 10;
  if (whole) return { min, max };
  return { min: roundOff(min * factor), max: roundOff(max * factor) };
}

/** The letters that clock words begin with. */
const CLOCK_BEGINS = letterTable([['시時时点點apo', 1]]);

/** Some broadcasters count on past midnight. */
const LAST_HOUR = 30;

/** `早上8点`, `晚10時`: a part of the day stands before the hour. */
const DAY_PART = /(?:[早晚晨夜](?:[上间間])?|[上下中正]午) ?$/;
const HOUR = /^ ?[点點时時](?![间間])/;

const isHour = (text: string, { start, end }: Numeral): boolean =>
  HOUR.test(text.slice(end, end + 3)) && DAY_PART.test(text.slice(Math.max(0, start - 3), start));

/** A clock time stands here; behind days it is a length (`8天20时`), and an index has more points than a day hours. */
const isClock = (text: string, numeral: Numeral): boolean => {
  const { start, end, max } = numeral;
  return (
    CLOCK_BEGINS[codeAt(text, isBlank(codeAt(text, end)) ? end + 1 : end)] === 1 &&
    max <= LAST_HOUR &&
    text[start - 1] !== '天' &&
    (CLOCK.test(text.slice(end, end + 6)) || isHour(text, numeral))
  );
};

/** `9시 30분`: the minutes belong to the clock time. */
function minutesFollow({ text, numerals }: Reading, index: number): boolean {
  const [hour, minute] = [numerals[index], numerals[index + 1]];
  if (!hour || !minute || minute.start - hour.end > 2) return false;
  return (
    /^\s?[시時时点點]\s?$/.test(text.slice(hour.end, minute.start)) && /[분分]/.test(text[minute.end] ?? '')
  );
}

/** `5.6%` `557만6000달러` `2000개` `80 hours` `512-chip`: the longest unit behind the number. */
export const parseUnit: Parser = {
  read: (reading, index) => {
    const numeral = reading.numerals[index];
    if (!numeral) return undefined;
    const { text } = reading;
    if (numeral.ordinal)
      return {
        draft: numberDraft(numeral, { kind: 'ordinal', unit: 'ordinal' }, 'ordinal-words'),
        next: index + 1,
      };
    if (isClock(text, numeral))
      return { draft: undefined, next: index + (minutesFollow(reading, index) ? 2 : 1) };
    const skip = oddLength(text, numeral);
    const at = numeral.end + skip;
    const hit = unitBehind(reading, numeral, at);
    if (!hit || !wordsAreApart(reading, numeral, hit)) return undefined;
    const signed = isNegative(text, numeral, hit.kind);
    const behind = hit.kind === 'money' && numeral.scale === 1 ? scaleBehindUnit(text, hit.end) : undefined;
    const { min, max } = scaledBounds(behind ? scaled(numeral, behind.scale) : numeral, hit.unit);
    const draft = openDraft(numeral, hit.rule);
    draft.kind = hit.kind;
    draft.unit = plainUnit(hit.unit);
    draft.start -= signed ? 1 : 0;
    draft.end = behind?.end ?? hit.end;
    draft.min = signed ? -max : min;
    draft.max = signed ? -min : max;
    if (skip > 0) draft.approx = 'about';
    return { draft: ranked(draft, text), next: index + 1 };
  },
};

/** The unit glued to the number, or behind a space or a hyphen. */
function unitBehind(reading: Reading, numeral: Numeral, at: number): UnitHit | undefined {
  const { text, pack } = reading;
  const gap = codeAt(text, at);
  if (gap !== SPACE && gap !== HYPHEN) return pack.units.at(text, at);
  const glued = gap === HYPHEN ? pack.units.at(text, at) : undefined;
  if (glued) return glued;
  const spaced = pack.units.at(text, at + 1);
  const whole = spaced && (pack.unitEnds?.(text, at + 1, spaced) ?? true);
  return spaced && whole && allowsSpace(reading, numeral, spaced.unit) ? spaced : undefined;
}

const SCALE_BEHIND = /^ (thousand|million|billion|trillion|bn|mln|mn)(?![a-z])/;

/** `75 USD million`: the scale behind the currency. */
function scaleBehindUnit(
  text: string,
  at: number,
): { readonly scale: number; readonly end: number } | undefined {
  const word = SCALE_BEHIND.exec(text.slice(at, at + 10));
  const scale = scaleWords[word?.[1] ?? ''];
  return word && scale ? { scale, end: at + word[0].length } : undefined;
}

const scaled = (numeral: Numeral, by: number): Numeral => ({
  ...numeral,
  min: numeral.min * by,
  max: numeral.max * by,
});

const HYPHEN = 0x2d;
const ODD = letterTable([['여몇多余餘几幾来数', 1]]);
const CLASSIFIERS = letterTable([['个個', 1]]);

const CLASSIFIER_MORE = /^[个個]多[小月星钟鐘礼禮世]/;

/** `2000여개`, `500多`, `三个多月`: the particle between number and unit. */
function oddLength(text: string, numeral: Numeral): number {
  const next = codeAt(text, numeral.end);
  if (CLASSIFIERS[next] === 1 && CLASSIFIER_MORE.test(text.slice(numeral.end, numeral.end + 3))) return 2;
  if (ODD[next] !== 1) return 0;
  return /^\s?[가-힣\u4e00-\u9fff%]/.test(text.slice(numeral.end + 1, numeral.end + 3)) ? 1 : 0;
}

const SIGNS = letterTable([['$€£¥₩', 1]]);

function allowsSpace(reading: Reading, numeral: Numeral, unit: string): boolean {
  if (reading.text[numeral.end] === '-')
    return reading.pack.code === 'en' || /^[A-Za-z]/.test(reading.text[numeral.end + 1] ?? '');
  // `1 $10 bill`: the sign is glued to the next number.
  if (SIGNS[codeAt(reading.text, numeral.end + 1)] === 1 && isDigitAt(reading.text, numeral.end + 2))
    return false;
  return !(reading.pack.code === 'en' && unit === 'm' && numeral.scale > 1);
}

/** `10위권` is a band from first to tenth. */
function ranked(draft: Draft, text: string): Draft {
  if (draft.kind !== 'rank' || !text.slice(draft.start, draft.end).endsWith('권')) return draft;
  return { ...draft, min: 1, approx: 'range' };
}
