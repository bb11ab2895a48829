import type { LanguagePack } from '../language/types.ts';
import { letterTable } from '../text/letter-table.ts';
import { makeNumeral, type Numeral } from './numeral.ts';

const VULGAR_VALUES: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
};
/** Fractions that are one letter. */
export const VULGAR = Object.keys(VULGAR_VALUES).join('');

function single(start: number, end: number, value: number, form: Numeral['form']): Numeral {
  return makeNumeral({ start, end, min: value, max: value, form });
}

const VALUES = new Map(Object.entries(VULGAR_VALUES).map(([letter, value]) => [letter.charCodeAt(0), value]));
/** The value of a fraction that is one letter (`½`). */
export const vulgarValue = (text: string, at: number): number | undefined =>
  at < text.length ? VALUES.get(text.charCodeAt(at)) : undefined;

const HAN_HALF = '半'.charCodeAt(0);
const CLASSIFIERS = new Set(['个', '個'].map((letter) => letter.charCodeAt(0)));
const HANGUL_HALF = '반'.charCodeAt(0);

const BEGINS = letterTable([[`${VULGAR}半个個반`, 1]]);

const MEASURED = /^(?:duration|dimension|money)$/;
const HALVED = new Set(['10%', 'dozen']);
const HALVES = /[上下前后後]/;
const ENDS = /^(?:$|[\s，。,.])/;

/** `個半小時`: one and a half, with the one left out. */
function oneAndHalf(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const behind = at + 2;
  const measured = MEASURED.test(pack.units.at(text, behind)?.kind ?? '');
  return measured || ENDS.test(text.slice(behind, behind + 1)) ? single(at, behind, 1.5, 'words') : undefined;
}

/** 半 or 반 before a unit is half of it; `½` stands for itself. */
export function readHalf(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const code = text.charCodeAt(at);
  if (BEGINS[code] !== 1) return undefined;
  if (code !== HAN_HALF && code !== HANGUL_HALF) {
    if (CLASSIFIERS.has(code) && text.charCodeAt(at + 1) === HAN_HALF) return oneAndHalf(text, at, pack);
    const vulgar = VALUES.get(code);
    return vulgar === undefined ? undefined : single(at, at + 1, vulgar, 'mixed');
  }
  // `上半年`: the first half of a year, no half year.
  if (HALVES.test(text[at - 1] ?? '') && /[年場场]/.test(text[at + 1] ?? '')) return undefined;
  const classifier =
    /^[个個]/.test(text[at + 1] ?? '') && !pack.units.at(text, at + 1)?.kind.startsWith('d') ? 1 : 0;
  const unit = pack.units.at(text, at + 1 + classifier);
  // `两分半钟`: the half belongs to the minutes before it.
  if (/[钟鐘]/.test(text[at + 1] ?? '')) return undefined;
  const length = unit && (MEASURED.test(unit.kind) || HALVED.has(unit.unit));
  return length ? single(at, at + 1 + classifier, 0.5, 'words') : undefined;
}
