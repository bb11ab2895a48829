import type { LanguagePack } from '../language/types.ts';
import { letterRange, letterTable } from '../text/letter-table.ts';
import { once } from '../text/once.ts';
import { VULGAR } from './read-half.ts';

/** Nothing begins here. */
export const OTHER = 0;
export const DIGIT = 1;
export const POINT = 2;
export const LATIN = 3;
/** A letter of the language that a number may begin with. */
export const FIGURE = 4;
/** Joined to one of the others: a figure of one word may begin here. */
export const WHOLE = 8;
/** Joined to the others: it may begin a figure inside a word. */
export const GLUED = 16;

const LATIN_LETTERS = ['AZ', 'az', 'ÀÖ', 'Øö', 'øÿ']
  .map(([first = '', last = '']) => letterRange(first, last))
  .join('');

/** What may begin with a letter, for every letter. */
export const letterClasses = once(({ figureLetters, wholeLetters, gluedLetters = '' }: LanguagePack) =>
  letterTable([
    [letterRange('0', '9'), DIGIT],
    ['.', POINT],
    [LATIN_LETTERS, LATIN],
    [figureLetters + VULGAR, FIGURE],
    [wholeLetters, WHOLE],
    [gluedLetters, GLUED],
  ]),
);
