import type { LanguagePack } from '../language/types.ts';
import { isDigitAt } from '../text/digits.ts';
import type { Draft } from './draft.ts';
import { DIGIT, FIGURE, GLUED, LATIN, letterClasses, OTHER, POINT, WHOLE } from './letter-classes.ts';
import type { Numeral } from './numeral.ts';
import { readNumericDate } from './parsers/parse-numeric-date.ts';
import { readDigitNumber, readLetterNumber } from './read-number.ts';
import { skipName } from './skip-name.ts';
import { serialEnd } from './skip-serial.ts';

/** No letter stands inside a word. */
const NONE = new Uint8Array(0);
const DASHES = '-–~';
/** Behind these a point is none of a number (`밝혔다.2023년`). */
const BEFORE_POINT = /[\p{L}\d_.]/u;
/** What is larger is a serial number or noise. */
const LARGEST = 1e24;

export interface Scan {
  readonly numerals: readonly Numeral[];
  /** Dates and figures that are read whole; they may overlap each other and the numerals. */
  readonly whole: readonly Draft[];
}

class Scanner implements Scan {
  readonly numerals: Numeral[] = [];
  readonly whole: Draft[] = [];
  readonly #text: string;
  readonly #pack: LanguagePack;
  readonly #published: string | null;
  readonly #classes: Uint8Array;
  readonly #words: Uint8Array;

  constructor(text: string, pack: LanguagePack, published: string | null) {
    this.#text = text;
    this.#pack = pack;
    this.#published = published;
    this.#classes = letterClasses(pack);
    this.#words = pack.wordLetters ?? NONE;
  }

  run(): void {
    const text = this.#text;
    const classes = this.#classes;
    const words = this.#words;
    let before = 0;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const letter = classes[code] ?? OTHER;
      if (letter === OTHER || (letter >= FIGURE && letter < GLUED && words[before] === 1)) {
        before = code;
        at++;
        continue;
      }
      at = letter === LATIN ? this.#word(at) : this.#letter(at, letter);
      before = text.charCodeAt(at - 1);
    }
  }

  /** Reads at a Latin word and returns where to go on. */
  #word(at: number): number {
    const end = this.#lettersEnd(at);
    this.#add(this.#pack.readWhole(this.#text, at, end, this.#published));
    const nameEnd = skipName(this.#text, at, end);
    const numeral = nameEnd === end ? this.#pack.readLatinWords?.(this.#text, at, end) : undefined;
    return numeral ? this.#take(numeral) : nameEnd;
  }

  /** Reads at a digit, a point or a letter of the language and returns where to go on. */
  #letter(at: number, letter: number): number {
    const text = this.#text;
    const begins = letter & ~(WHOLE | GLUED);
    if ((letter & WHOLE) !== 0) this.#add(this.#pack.readWhole(text, at, at + 1, this.#published));
    if (begins === DIGIT) return this.#digit(at);
    if (!this.#mayBegin(at, begins)) return at + 1;
    const numeral =
      begins === FIGURE ? readLetterNumber(text, at, this.#pack) : readDigitNumber(text, at, this.#pack);
    return numeral ? this.#take(numeral) : at + 1;
  }

  #digit(at: number): number {
    const text = this.#text;
    this.#add(readNumericDate(text, at, this.#published, this.#pack.code));
    this.#add(this.#pack.readWholeDigits?.(text, at, this.#published));
    const serial = serialEnd(text, at);
    if (serial !== undefined) return serial;
    const numeral = readDigitNumber(text, at, this.#pack);
    return numeral ? this.#take(numeral) : at + 1;
  }

  #mayBegin(at: number, begins: number): boolean {
    if (begins === FIGURE) return this.#pack.mayBegin?.(this.#text, at) ?? true;
    return begins === POINT && isDigitAt(this.#text, at + 1) && !BEFORE_POINT.test(this.#text[at - 1] ?? '');
  }

  #lettersEnd(at: number): number {
    const text = this.#text;
    const classes = this.#classes;
    let end = at;
    while (end < text.length && classes[text.charCodeAt(end)] === LATIN) end++;
    return end;
  }

  #add(draft: Draft | undefined): void {
    if (draft) this.whole.push(draft);
  }

  /** Keeps the numeral; in `3km-5km` and `10 dollars-20` the unit behind it is no name that swallows the next number. */
  #take(numeral: Numeral): number {
    if (numeral.max <= LARGEST) this.numerals.push(numeral);
    const gap = this.#text[numeral.end] === ' ' ? 1 : 0;
    const start = numeral.end + gap;
    const end = this.#lettersEnd(start);
    const joined = end > start && DASHES.includes(this.#text[end] ?? '\n') && isDigitAt(this.#text, end + 1);
    if (!joined) return numeral.end;
    return gap === 0 || this.#pack.units.at(this.#text, start)?.end === end ? end : numeral.end;
  }
}

/** Every number, date and one-word figure in one pass, left to right; names, addresses, clock times and serial numbers are passed over. */
export function scanFigures(text: string, pack: LanguagePack, published: string | null): Scan {
  const scanner = new Scanner(text, pack, published);
  scanner.run();
  return scanner;
}
