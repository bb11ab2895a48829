import type { LanguagePack } from '../language/types.ts';
import { digitsEnd, isDigitAt } from '../text/digits.ts';
import { behindGap } from '../text/gap.ts';
import { startsWithAny } from '../text/starts-with-any.ts';
import type { Draft } from './draft.ts';
import {
  begun,
  DIGIT,
  EDGE,
  FIGURE,
  GLUED,
  LATIN,
  letterMarks,
  NUMBER_WORD,
  POINT,
  STAND_IN,
  WORD,
} from './letter-marks.ts';
import type { Numeral } from './numeral.ts';
import { readNumericDate } from './parsers/parse-numeric-date.ts';
import { readDigitNumber, readLetterNumber } from './read-number.ts';
import { skipName } from './skip-name.ts';
import { serialEnd } from './skip-serial.ts';

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
  /** A letter that stands for another was met. */
  standIn = false;
  readonly #text: string;
  readonly #pack: LanguagePack;
  readonly #published: string | null;
  readonly #marks: Uint32Array;
  readonly #prepared: boolean;
  /** What begins where the scan has come to. */
  #begins = 0;

  constructor(text: string, pack: LanguagePack, published: string | null, prepared: boolean) {
    this.#text = text;
    this.#pack = pack;
    this.#published = published;
    this.#marks = letterMarks(pack);
    this.#prepared = prepared;
  }

  run(): void {
    const { length } = this.#text;
    for (let at = this.#begin(0); at < length; at = this.#begin(at)) at = this.#read(at);
  }

  /** The first place from `at` on where something begins. */
  #begin(from: number): number {
    const text = this.#text;
    const marks = this.#marks;
    const last = text.length - 1;
    let before = EDGE;
    let letter = from <= last ? (marks[text.charCodeAt(from)] ?? EDGE) : EDGE;
    for (let at = from; at < last; at++) {
      const behind = marks[text.charCodeAt(at + 1)] ?? EDGE;
      const begins = begun(before, letter, behind);
      if (begins !== 0) {
        this.#begins = begins;
        return at;
      }
      before = letter;
      letter = behind;
    }
    this.#begins = begun(before, letter, EDGE);
    return from <= last && this.#begins !== 0 ? last : text.length;
  }

  #marksAt(at: number): number {
    return at < this.#text.length ? (this.#marks[this.#text.charCodeAt(at)] ?? EDGE) : EDGE;
  }

  /** Reads what begins at `at` and returns where to go on. */
  #read(at: number): number {
    const text = this.#text;
    const begins = this.#begins;
    if ((begins & STAND_IN) !== 0) return this.#standIn(at);
    if ((begins & LATIN) !== 0) return this.#word(at);
    if ((begins & DIGIT) !== 0) return this.#digits(at);
    if ((begins & (WORD | GLUED)) !== 0) this.#add(this.#pack.readWord?.(text, at, this.#published));
    if ((begins & POINT) !== 0)
      return BEFORE_POINT.test(text[at - 1] ?? '')
        ? at + 1
        : this.#take(at, readDigitNumber(text, at, at, this.#pack));
    if ((begins & (FIGURE | NUMBER_WORD)) === 0 || this.#pack.beginnings.mayBegin?.(text, at) === false)
      return at + 1;
    return this.#take(at, readLetterNumber(text, at, this.#pack));
  }

  /** Ends the scan of a text that is not prepared. */
  #standIn(at: number): number {
    if (this.#prepared) return at + 1;
    this.standIn = true;
    return this.#text.length;
  }

  /** Reads at a Latin word and returns where to go on. */
  #word(at: number): number {
    const end = this.#lettersEnd(at);
    this.#add(this.#pack.readLatinWord?.(this.#text, at, end, this.#published));
    const nameEnd = skipName(this.#text, at, end);
    const numeral = nameEnd === end ? this.#pack.readLatinWords?.(this.#text, at, end) : undefined;
    return numeral ? this.#take(at, numeral) : nameEnd;
  }

  /** Reads at a digit and returns where to go on. */
  #digits(at: number): number {
    const text = this.#text;
    const end = digitsEnd(text, at);
    this.#add(readNumericDate(text, at, end, this.#published, this.#pack.code));
    this.#add(this.#pack.readDigitDate?.(text, at, end, this.#published));
    return serialEnd(text, at, end) ?? this.#take(at, readDigitNumber(text, at, end, this.#pack));
  }

  #lettersEnd(at: number): number {
    let end = at;
    while ((this.#marksAt(end) & LATIN) !== 0) end++;
    return end;
  }

  #add(draft: Draft | undefined): void {
    if (draft) this.whole.push(draft);
  }

  /** Keeps the numeral that was read at `at`, and those above its line; returns where to go on. */
  #take(at: number, numeral: Numeral | undefined): number {
    let end = at + 1;
    for (let next = numeral; next; next = this.#above(next.end)) {
      if (next.max <= LARGEST) this.numerals.push(next);
      end = next.end;
    }
    return numeral ? this.#behind(end) : end;
  }

  /** The numeral behind a fraction's mark: above the line one may begin whatever stands behind it (`삼분의 이는`). */
  #above(end: number): Numeral | undefined {
    const { beginnings, fractionMarks } = this.#pack;
    if (beginnings.figuresGoOn === undefined) return undefined;
    const mark = startsWithAny(this.#text, end, fractionMarks);
    if (mark === undefined) return undefined;
    const at = behindGap(this.#text, end + mark.length);
    const begins = (this.#marksAt(at) & (FIGURE | NUMBER_WORD)) !== 0;
    return begins ? readLetterNumber(this.#text, at, this.#pack) : undefined;
  }

  /** Where to go on behind a number: in `3km-5km` and `10 dollars-20` its unit is no name that swallows the next number. */
  #behind(at: number): number {
    const start = behindGap(this.#text, at);
    const end = this.#lettersEnd(start);
    const joined = end > start && DASHES.includes(this.#text[end] ?? '\n') && isDigitAt(this.#text, end + 1);
    if (!joined) return at;
    return start === at || this.#pack.units.at(this.#text, start)?.end === end ? end : at;
  }
}

/** Every number, date and one-word figure in one pass, left to right; names, addresses, clock times and serial numbers are passed over. Undefined where a letter stands for another (`５`), and the text must be prepared first. */
export function scanFigures(text: string, pack: LanguagePack, published: string | null): Scan | undefined {
  const scanner = new Scanner(text, pack, published, false);
  scanner.run();
  return scanner.standIn ? undefined : scanner;
}

/** The same in a text whose letters stand for themselves. */
export function scanPrepared(text: string, pack: LanguagePack, published: string | null): Scan {
  const scanner = new Scanner(text, pack, published, true);
  scanner.run();
  return scanner;
}
