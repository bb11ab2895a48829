import { codeAt } from '../../text/code-at.ts';
import { SPACE } from '../../text/gap.ts';
import { letterTable } from '../../text/letter-table.ts';
import type { NumeralWords } from './numeral-words.ts';

/** `7  万`. */
const WIDEST_GAP = 2;

const DIGIT = 1;

/** What one letter may be in a number. */
export interface NumeralLetter {
  readonly digit: number | undefined;
  readonly small: number | undefined;
  readonly big: number | undefined;
  readonly tens: number | undefined;
  readonly several: boolean;
  readonly point: boolean;
  readonly couple: boolean;
  /** The words for "a little more" that it begins. */
  readonly odd: readonly string[];
}

/** The number letters of a language, by their code. */
export class NumeralLetters {
  readonly stacks: boolean;
  readonly shortTail: boolean;
  readonly neighbours: boolean;
  /** The digits that are printed count as known, but are no letters. */
  readonly #letters: (NumeralLetter | undefined)[] = [undefined, undefined];
  /** Places in the list; 0 is no letter of a number. */
  readonly #places: Uint8Array;

  constructor(words: NumeralWords) {
    this.stacks = words.stacks ?? false;
    this.shortTail = words.shortTail ?? false;
    this.neighbours = words.neighbours ?? false;
    const tables = [words.digits, words.small, words.big, words.tens ?? {}].flatMap(Object.keys);
    const letters = [...tables, ...words.several, ...words.point, ...words.odd.map((word) => word.charAt(0))];
    this.#places = letterTable([['0123456789', DIGIT]]);
    for (const letter of new Set(letters))
      this.#places[letter.charCodeAt(0)] = this.#letters.push(describe(letter, words)) - 1;
  }

  at(text: string, at: number): NumeralLetter | undefined {
    return this.#letters[this.#places[codeAt(text, at)] ?? 0];
  }

  /** Whether a number may go on at `at`: with a digit or one of the letters, right there or behind a gap. */
  goOn(text: string, at: number): boolean {
    let letter = at;
    while (letter - at < WIDEST_GAP && codeAt(text, letter) === SPACE) letter++;
    return this.#places[codeAt(text, letter)] !== 0;
  }

  isScale(text: string, at: number): boolean {
    const letter = this.at(text, at);
    return letter !== undefined && (letter.small !== undefined || letter.big !== undefined);
  }
}

function describe(letter: string, words: NumeralWords): NumeralLetter {
  return {
    digit: words.digits[letter],
    small: words.small[letter],
    big: words.big[letter],
    tens: words.tens?.[letter],
    several: words.several.includes(letter),
    point: words.point.includes(letter),
    couple: words.couple?.includes(letter) ?? false,
    odd: words.odd.filter((word) => word.startsWith(letter)),
  };
}
