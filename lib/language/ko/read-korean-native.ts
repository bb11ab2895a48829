import type { Numeral } from '../../quantity/numeral.ts';
import { koreanAbout, koreanNative, koreanNativeTens } from './numerals.ts';

const HANGUL = /[\uac00-\ud7a3]/;
const SINO_TAIL = /[백천만]/;

/** The syllables that a native numeral can begin with. */
const FIRST = new Set(
  [koreanAbout, koreanNative, koreanNativeTens].flatMap((table) => Object.keys(table).map((w) => w[0])),
);

const word = (start: number, end: number, min: number, max: number): Numeral =>
  min === max
    ? { start, end, min, max, mantissa: min, scale: 1, form: 'words' }
    : { start, end, min, max, mantissa: min, scale: 1, form: 'words', approx: 'range' };

function longest<T>(
  table: Readonly<Record<string, T>>,
  text: string,
  at: number,
): { readonly value: T; readonly end: number } | undefined {
  for (const length of [4, 3, 2, 1]) {
    const value = table[text.slice(at, at + length)];
    if (value !== undefined) return { value, end: at + length };
  }
  return undefined;
}

/** `두` `스물여섯` `서른` `두세` `백스물다섯`'s tail: native numerals, which Korean puts before counters. */
export function readKoreanNative(text: string, at: number): Numeral | undefined {
  const before = text[at - 1] ?? '';
  if (HANGUL.test(before) && !SINO_TAIL.test(before)) return undefined;
  if (!FIRST.has(text[at])) return undefined;
  const about = longest(koreanAbout, text, at);
  if (about) return word(at, about.end, about.value[0], about.value[1]);
  const ten = longest(koreanNativeTens, text, at);
  const gap = ten && text[ten.end] === ' ' ? 1 : 0;
  const one = longest(koreanNative, text, ten ? ten.end + gap : at);
  if (!ten && !one) return undefined;
  const end = one && (!gap || ten) ? one.end : (ten?.end ?? at);
  return word(at, end, (ten?.value ?? 0) + (one?.value ?? 0), (ten?.value ?? 0) + (one?.value ?? 0));
}
