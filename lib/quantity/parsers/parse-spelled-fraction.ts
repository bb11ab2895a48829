import { wordAt } from '../../language/latin/word.ts';
import { type Draft, numberDraft } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import type { Parsed, Parser, Reading } from '../reading.ts';
import { roundOff } from '../round-off.ts';

const GAP = /^ ?-? ?$/;
const HUNDRED = 100;
const TEN = 10;
const BEHIND = /^(?:$|[.,;:)]| (?:of|the|as|that)\b)/;

const isTens = (n: number): boolean => n >= 2 * TEN && n < HUNDRED && n % TEN === 0;
const single = (n: Numeral | undefined): n is Numeral =>
  n?.form === 'words' && n.min === n.max && Number.isInteger(n.min);

function ratio(from: Numeral, start: number, end: number, value: number): Draft {
  const bounds = { min: roundOff(value), max: roundOff(value) };
  return numberDraft(from, { kind: 'ratio', unit: 'x', start, end, ...bounds }, 'spelled-fraction');
}

/** "one twenty-fifth", "a twenty-fifth of", "one one hundred fifth": the denominator is an ordinal of several words. */
function belowOne({ text, numerals }: Reading, index: number): Parsed {
  const [first, second] = [numerals[index], numerals[index + 1]];
  const counted = single(first) && first.min === 1 && !first.ordinal && second?.ordinal === true;
  const below = counted ? second : first;
  if (!below?.ordinal || !single(below)) return undefined;
  const after = text.slice(below.end, below.end + 6);
  if (counted)
    return GAP.test(text.slice(first.end, below.start)) && BEHIND.test(after)
      ? { draft: ratio(below, first.start, below.end, 1 / below.min), next: index + 2 }
      : undefined;
  const article = /\ban? $/i.exec(text.slice(Math.max(0, below.start - 4), below.start))?.[0];
  const start = below.start - (article?.length ?? 0);
  return article && (after.startsWith(' of') || (start === 0 && after === ''))
    ? { draft: ratio(below, start, below.end, 1 / below.min), next: index + 1 }
    : undefined;
}

/** The plural ordinal behind a number: "fifths" → 5, "firsts" → 1. */
function nounBehind(
  { text, pack }: Reading,
  { end }: Numeral,
): { readonly below: number; readonly end: number } | undefined {
  const gap = /^(?: - |[ -])/.exec(text.slice(end, end + 3))?.[0].length;
  const word = gap === undefined ? undefined : wordAt(text, end + gap);
  const below = word && ({ firsts: 1, seconds: 2 }[word.text] ?? pack.fractionNouns?.[word.text]);
  return word?.text.endsWith('s') && below ? { below, end: word.end } : undefined;
}

/** "twenty twenty fifths", "three twenty firsts", "one hundred thirty fifths": tens belong to the ordinal behind them. */
function overTens(reading: Reading, index: number): Parsed {
  const [above, tens] = [reading.numerals[index], reading.numerals[index + 1]];
  if (!single(above)) return undefined;
  const apart = single(tens) && isTens(tens.min) && GAP.test(reading.text.slice(above.end, tens.start));
  const last = apart ? tens : above;
  const noun = nounBehind(reading, last);
  if (!noun || noun.below >= TEN) return undefined;
  if (apart)
    return {
      draft: ratio(above, above.start, noun.end, above.min / (tens.min + noun.below)),
      next: index + 2,
    };
  const tail = above.min % HUNDRED;
  if (above.min < HUNDRED || !isTens(tail) || noun.below < 3) return undefined;
  return {
    draft: ratio(above, above.start, noun.end, (above.min - tail) / (tail + noun.below)),
    next: index + 1,
  };
}

/** "nine million and five ninths", "two hundred and fifty-four hundredths": what stands behind "and" is the fraction. */
function behindAnd(reading: Reading, index: number): Parsed {
  const above = reading.numerals[index];
  if (!single(above)) return undefined;
  const noun = nounBehind(reading, above);
  const words = reading.text.slice(above.start, above.end);
  const and = words.lastIndexOf(' and ');
  if (!noun || and < 0) return undefined;
  const scale =
    { thousand: 1e3, million: 1e6, billion: 1e9 }[words.slice(words.lastIndexOf(' ', and - 1) + 1, and)] ?? 1;
  if (scale === 1 && noun.below < HUNDRED) return undefined;
  const tail = above.min % (scale === 1 ? HUNDRED : scale);
  const value = above.min - tail + (tail / noun.below) * scale;
  return { draft: ratio(above, above.start, noun.end, value), next: index + 1 };
}

/** Fractions spelled in English whose parts are several words long. */
export const parseSpelledFraction: Parser = {
  behind: ({ fractionNouns }) => (fractionNouns ? undefined : ''),
  read: (reading, index) => belowOne(reading, index) ?? behindAnd(reading, index) ?? overTens(reading, index),
};
