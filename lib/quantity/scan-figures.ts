import type { LanguagePack } from '../language/types.ts';
import type { Draft } from './draft.ts';
import { DIGIT, FIGURE, LATIN, letterClasses, POINT, WHOLE } from './letter-classes.ts';
import type { Numeral } from './numeral.ts';
import { readNumericDate } from './parsers/parse-numeric-date.ts';
import { readDigitNumber, readLetterNumber } from './read-number.ts';
import { lettersEnd, readWord, type Step } from './read-word.ts';
import { serialEnd } from './skip-serial.ts';

const DASHES = '-–~';
/** What is larger is a serial number or noise. */
const LARGEST = 1e24;

export interface Scan {
  readonly numerals: readonly Numeral[];
  /** Dates and figures that are read whole; they may overlap each other and the numerals. */
  readonly whole: readonly Draft[];
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** `3km-5km`: the unit behind a number is no name that swallows the next number. */
function unitEnd(text: string, at: number, classes: Uint8Array): number {
  const end = lettersEnd(text, at, classes);
  return end > at && DASHES.includes(text[end] ?? '\n') && isDigit(text, end + 1) ? end : at;
}

function mayBegin(text: string, at: number, begins: number, pack: LanguagePack): boolean {
  if (begins === FIGURE) return pack.mayBegin?.(text, at) ?? true;
  if (begins === POINT) return isDigit(text, at + 1) && !/[\w.]/.test(text[at - 1] ?? '');
  return begins !== 0;
}

function wordOrNumber(text: string, at: number, begins: number, wordEnd: number, pack: LanguagePack): Step {
  if (begins === LATIN) return readWord(text, at, wordEnd, pack);
  const serial = begins === DIGIT ? serialEnd(text, at) : undefined;
  if (serial !== undefined) return { end: serial };
  const numeral = begins === FIGURE ? readLetterNumber(text, at, pack) : readDigitNumber(text, at, pack);
  return { numeral, end: numeral?.end ?? at + 1 };
}

/** Every number, date and one-word figure in one pass, left to right; names, addresses, clock times and serial numbers are passed over. */
export function scanFigures(text: string, pack: LanguagePack, published: string | null): Scan {
  const numerals: Numeral[] = [];
  const whole: Draft[] = [];
  const classes = letterClasses(pack);
  const add = (draft: Draft | undefined): void => {
    if (draft) whole.push(draft);
  };
  for (let at = 0; at < text.length; ) {
    const letter = classes[text.charCodeAt(at)] ?? 0;
    if (letter === 0) {
      at++;
      continue;
    }
    const begins = letter & ~WHOLE;
    const wordEnd = begins === LATIN ? lettersEnd(text, at, classes) : at + 1;
    if (letter !== begins || begins === LATIN) add(pack.readWhole(text, at, wordEnd, published));
    if (begins === DIGIT) {
      add(readNumericDate(text, at, published, pack.code));
      add(pack.readWholeDigits?.(text, at, published));
    }
    if (!mayBegin(text, at, begins, pack)) {
      at++;
      continue;
    }
    const { numeral, end } = wordOrNumber(text, at, begins, wordEnd, pack);
    if (numeral && numeral.max <= LARGEST) numerals.push(numeral);
    at = numeral ? unitEnd(text, end, classes) : end;
  }
  return { numerals, whole };
}
