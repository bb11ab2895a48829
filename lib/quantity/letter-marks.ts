import type { Beginnings } from '../language/beginnings.ts';
import type { LanguagePack } from '../language/types.ts';
import { WIDE_LETTERS } from '../text/fold-width.ts';
import { CODE_UNITS, letterRange } from '../text/letter-table.ts';
import { once } from '../text/once.ts';
import { VULGAR } from './read-half.ts';

/** What may begin with a letter. */
export const DIGIT = 1;
export const POINT = 2;
export const LATIN = 4;
/** A number spelled in the language's own letters. */
export const FIGURE = 8;
/** One that the first letter alone does not show. */
export const NUMBER_WORD = 16;
/** A date or figure of one word. */
export const WORD = 32;
/** One that may also begin inside a word. */
export const GLUED = 64;
/** Nothing: the letter stands for another, which must be put in its place before the text is read. */
export const STAND_IN = 128;
const ALL = 0xff;

/** Where the marks of a letter say what it lets begin right before it and right behind it. */
const BEFORE = 8;
const BEHIND = 16;
/** Where no letter stands, anything may begin and nothing does. */
export const EDGE = (ALL << BEFORE) | (ALL << BEHIND);

const LATIN_LETTERS = ['AZ', 'az', 'ÀÖ', 'Øö', 'øÿ']
  .map(([first = '', last = '']) => letterRange(first, last))
  .join('');
const DIGITS = letterRange('0', '9');

const lettersAt = (words: readonly string[], at: number): string =>
  words.map((word) => word.charAt(at)).join('');

/** For every letter what may begin with it, and what may begin right before and right behind it. */
export const letterMarks = once(({ beginnings }: LanguagePack): Uint32Array => {
  const marks = new Uint32Array(CODE_UNITS);
  markNeighbours(marks, beginnings);
  const { figures, numberWords = [], words, glued = '', standIns = '' } = beginnings;
  const begins: readonly (readonly [letters: string, mark: number])[] = [
    [DIGITS, DIGIT | (POINT << BEFORE)],
    ['.', POINT],
    [LATIN_LETTERS, LATIN],
    [figures + VULGAR, FIGURE],
    [lettersAt(numberWords, 0), NUMBER_WORD],
    [lettersAt(numberWords, 1), NUMBER_WORD << BEFORE],
    [lettersAt(words, 0), WORD],
    [lettersAt(words, 1), (WORD | GLUED) << BEFORE],
    [glued, GLUED],
    [WIDE_LETTERS + standIns, STAND_IN],
  ];
  for (const [letters, mark] of begins)
    for (let at = 0; at < letters.length; at++) {
      const code = letters.charCodeAt(at);
      marks[code] = (marks[code] ?? 0) | mark;
    }
  return marks;
});

function markNeighbours(marks: Uint32Array, { figuresGoOn, insideWord }: Beginnings): void {
  const anywhere = DIGIT | LATIN | STAND_IN;
  for (let code = 0; code < CODE_UNITS; code++) {
    const before = anywhere | (figuresGoOn === undefined || figuresGoOn[code] === 1 ? FIGURE : 0);
    const behind = insideWord?.[code] === 1 ? anywhere | POINT | GLUED : ALL;
    marks[code] = (before << BEFORE) | (behind << BEHIND);
  }
}

/** What may begin with a letter that stands between these two. */
export const begun = (before: number, letter: number, behind: number): number =>
  letter & (behind >> BEFORE) & (before >> BEHIND) & ALL;
