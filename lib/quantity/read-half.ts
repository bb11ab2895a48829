import type { LanguagePack } from '../language/types.ts';
import type { Numeral } from './numeral.ts';

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
  return { start, end, min: value, max: value, mantissa: value, scale: 1, form };
}

const VALUES = new Map(Object.entries(VULGAR_VALUES).map(([letter, value]) => [letter.charCodeAt(0), value]));
const HAN_HALF = '半'.charCodeAt(0);
const HANGUL_HALF = '반'.charCodeAt(0);

/** 半 or 반 before a unit is half of it; `½` stands for itself. */
export function readHalf(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const code = text.charCodeAt(at);
  if (code !== HAN_HALF && code !== HANGUL_HALF) {
    const vulgar = VALUES.get(code);
    return vulgar === undefined ? undefined : single(at, at + 1, vulgar, 'mixed');
  }
  const classifier =
    /^[个個]/.test(text[at + 1] ?? '') && !pack.units.at(text, at + 1)?.kind.startsWith('d') ? 1 : 0;
  const unit = pack.units.at(text, at + 1 + classifier);
  const length = unit && (/^(?:duration|dimension|money)$/.test(unit.kind) || unit.unit === '10%');
  return length ? single(at, at + 1 + classifier, 0.5, 'words') : undefined;
}
