import { codeAt } from '../../text/code-at.ts';
import { SPACE } from '../../text/gap.ts';
import { letterTable } from '../../text/letter-table.ts';
import type { NumeralWords } from './numeral-words.ts';

/** `7  万`. */
const WIDEST_GAP = 2;

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
  readonly #letters: ReadonlyMap<number, NumeralLetter>;
  readonly #known: Uint8Array;

  constructor(words: NumeralWords) {
    this.stacks = words.stacks ?? false;
    this.shortTail = words.shortTail ?? false;
    this.neighbours = words.neighbours ?? false;
    const tables = [words.digits, words.small, words.big, words.tens ?? {}].flatMap(Object.keys);
    const letters = [...tables, ...words.several, ...words.point, ...words.odd.map((word) => word.charAt(0))];
    this.#known = letterTable([[`${letters.join('')}0123456789`, 1]]);
    this.#letters = new Map(letters.map((letter) => [letter.charCodeAt(0), describe(letter, words)]));
  }

  at(text: string, at: number): NumeralLetter | undefined {
    return at < text.length ? this.#letters.get(text.charCodeAt(at)) : undefined;
  }

  /** Whether a number may go on at `at`: with a digit or one of the letters, right there or behind a gap. */
  goOn(text: string, at: number): boolean {
    let letter = at;
    while (letter - at < WIDEST_GAP && codeAt(text, letter) === SPACE) letter++;
    return this.#known[codeAt(text, letter)] === 1;
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
