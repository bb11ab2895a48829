import { readCjkNumeral } from '../language/cjk/read-cjk-numeral.ts';
import { readLatinNumeral } from '../language/latin/read-latin-numeral.ts';
import type { LanguagePack } from '../language/types.ts';
import { letterRange, letterTable } from '../text/letter-table.ts';
import type { Numeral } from './numeral.ts';
import { readHalf, VULGAR } from './read-half.ts';
import { serialEnd } from './skip-serial.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']+/y;
/** What is glued to a word: `GPT-4o`, `H800`, `R1-Zero`, `name@host`. */
const GLUED = /@[\w.-]+|[-.]?\d[\dA-Za-z.]*(?:-[A-Za-z\d.]+)*/y;
/** Letters that may stand glued before a figure: currencies, `No.1`, `Q3`, `mid-2020`. */
const FIGURE_PREFIX =
  /^(?:RMB|CNY|USD|KRW|EUR|GBP|JPY|NTD|TWD|HKD|SGD|AUD|CAD|INR|MYR|CHF|THB|VND|SEK|No\.?|Q|FY|mid-|pre-|post-|late-|early-|sub-|top-|Top-)$/;
const DASH = /[-–~]/;
/** What is larger is a serial number or noise. */
const LARGEST = 1e24;

const DIGIT = 1;
const POINT = 2;
const LATIN = 3;
const FIGURE = 4;

const LATIN_LETTERS = letterRange('A', 'Z') + letterRange('a', 'z') + letterRange('À', 'ÿ');
const tables = new Map<LanguagePack, Uint8Array>();

/** What may begin with a letter, for each letter. */
function tableOf(pack: LanguagePack): Uint8Array {
  const table =
    tables.get(pack) ??
    letterTable([
      [pack.figureLetters + VULGAR, FIGURE],
      [LATIN_LETTERS, LATIN],
      [letterRange('0', '9'), DIGIT],
      ['.', POINT],
    ]);
  tables.set(pack, table);
  return table;
}

interface Step {
  readonly numeral?: Numeral | undefined;
  readonly end: number;
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A name with digits, or letters glued before a figure (`RMB10`), which leave the digits to be read. */
function gluedEnd(text: string, at: number, end: number): number {
  const glued = sticky(GLUED, text, end);
  if (glued === end || text[end] === '@') return glued;
  const digit = text[end] === '-' || text[end] === '.' ? end + 1 : end;
  return FIGURE_PREFIX.test(text.slice(at, digit)) ? digit : glued;
}

/** A Latin word: an address, a spelled number, a name, or letters glued before a figure. */
function readWord(text: string, at: number, pack: LanguagePack, table: Uint8Array): Step {
  let end = at + 1;
  while (table[text.charCodeAt(end)] === LATIN) end++;
  const next = text[end];
  if (next === ':' || next === '.') {
    const address = sticky(ADDRESS, text, at);
    if (address > end) return { end: address };
  }
  const glued = next === '@' || /[-.\d]/.test(next ?? '') ? gluedEnd(text, at, end) : end;
  const numeral = glued === end ? pack.readLatinWords?.(text, at, end) : undefined;
  return numeral ? { numeral, end: numeral.end } : { end: glued };
}

/** A number in digits, or in the letters of the language. */
function readNumber(text: string, at: number, pack: LanguagePack, digit: boolean): Numeral | undefined {
  const native = digit ? undefined : (readHalf(text, at, pack) ?? pack.readNativeWords?.(text, at, pack));
  if (native || (!digit && pack.readNativeWords)) return native;
  const cjk = pack.numerals && readCjkNumeral(text, at, pack.numerals);
  if (cjk && pack.code !== 'ko' && text[cjk.end + 1] === '半' && /[个個]/.test(text[cjk.end] ?? ''))
    return halfMore(cjk);
  if (cjk && (cjk.form !== 'digits' || !digit)) return cjk;
  return digit ? readLatinNumeral(text, at, pack.code === 'en') : undefined;
}

/** `三个半`: and a half. */
function halfMore({ start, end, min }: Numeral): Numeral {
  return {
    start,
    end: end + 2,
    min: min + 0.5,
    max: min + 0.5,
    mantissa: min + 0.5,
    scale: 1,
    form: 'words',
  };
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function read(text: string, at: number, pack: LanguagePack, begins: number): Step {
  if (begins === POINT && (!isDigit(text[at + 1]) || /[\w.]/.test(text[at - 1] ?? '')))
    return { end: at + 1 };
  const serial = begins === DIGIT ? serialEnd(text, at) : undefined;
  if (serial !== undefined) return { end: serial };
  const numeral = readNumber(text, at, pack, begins !== FIGURE);
  return { numeral, end: numeral?.end ?? at + 1 };
}

/** `3km-5km`: the unit behind a number is no name that swallows the next number. */
function unitEnd(text: string, at: number, table: Uint8Array): number {
  let end = at;
  while (table[text.charCodeAt(end)] === LATIN) end++;
  return end > at && DASH.test(text[end] ?? '') && isDigit(text[end + 1]) ? end : at;
}

/** Every number in the text in one pass, left to right; names, addresses, clock times and serial numbers are passed over. */
export function scanNumerals(text: string, pack: LanguagePack): readonly Numeral[] {
  const found: Numeral[] = [];
  const table = tableOf(pack);
  for (let at = 0; at < text.length; ) {
    const begins = table[text.charCodeAt(at)] ?? 0;
    if (begins === 0 || (begins === FIGURE && pack.mayBegin?.(text, at) === false)) {
      at++;
      continue;
    }
    const { numeral, end } =
      begins === LATIN ? readWord(text, at, pack, table) : read(text, at, pack, begins);
    if (numeral && numeral.max <= LARGEST) found.push(numeral);
    at = numeral ? unitEnd(text, end, table) : end;
  }
  return found;
}
