import { readCjkNumeral } from '../language/cjk/read-cjk-numeral.ts';
import { readLatinNumeral } from '../language/latin/read-latin-numeral.ts';
import type { LanguagePack } from '../language/types.ts';
import type { Numeral } from './numeral.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']+/y;
/** A word with what is glued to it: `GPT-4o`, `H800`, `R1-Zero`, `name@host`. */
const LATIN_WORD = /[A-Za-zÀ-ÿ]+(?:@[\w.-]+|[-.]?\d[\dA-Za-z.]*(?:-[A-Za-z\d.]+)*)?/y;
/** Letters that may stand glued before a figure: currencies, `No.1`, `Q3`, `mid-2020`. */
const FIGURE_PREFIX =
  /^(?:RMB|CNY|USD|KRW|EUR|GBP|JPY|NTD|TWD|HKD|SGD|AUD|CAD|INR|MYR|CHF|THB|VND|SEK|No\.?|Q|FY|mid-|pre-|post-|late-|early-|sub-|top-|Top-)$/;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/y;
/** Telephone, registration and serial numbers: groups of digits joined by hyphens or points. */
const SERIAL =
  /(?:0\d{1,2}[-). ]{1,2}\d{3,4}[-. ]{1,2}\d{4}|\d{3}-\d{2}-\d{5}|\d{4}-\d{4}|\d{2,4}-\d{3,4}-\d{4})(?!\d)/y;
const YEARS = /^(?:19|20)\d\d-(?:19|20)\d\d$/;
const LIST_NUMBER = /\d{1,2}[.)](?=\s)/y;
const UNIT_LETTERS = /[A-Za-z]+(?=[-–~]\d)/y;
/** What is larger is a serial number or noise. */
const LARGEST = 1e24;
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
};

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** The end of a clock time, a serial number or a list number that begins here. */
function serialEnd(text: string, at: number): number | undefined {
  const serial = matchAt(CLOCK, text, at) ?? matchAt(SERIAL, text, at);
  if (serial && !YEARS.test(serial)) return at + serial.length;
  const item = at === 0 || text[at - 1] === '\n' ? matchAt(LIST_NUMBER, text, at) : undefined;
  return item === undefined ? undefined : at + item.length;
}

interface Step {
  readonly numeral?: Numeral | undefined;
  readonly end: number;
}

/** A Latin word: an address, a spelled number, a name, or letters glued before a figure (`RMB10`). */
function readWord(text: string, at: number, pack: LanguagePack): Step {
  const word = matchAt(LATIN_WORD, text, at) ?? '';
  const end = at + Math.max(1, word.length);
  if (/^(?:http|www)/.test(word)) return { end: at + (matchAt(ADDRESS, text, at) ?? word).length };
  const numeral = pack.readLatinWords?.(text, at, word);
  if (numeral) return { numeral, end: numeral.end };
  const digit = word.search(/\d/);
  return { end: digit > 0 && FIGURE_PREFIX.test(word.slice(0, digit)) ? at + digit : end };
}

function single(start: number, end: number, value: number): Numeral {
  return { start, end, min: value, max: value, mantissa: value, scale: 1, form: 'words' };
}

/** 半 or 반 before a unit is half of it; `½` stands for itself. */
function readHalf(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const vulgar = VULGAR[text[at] ?? ''];
  if (vulgar !== undefined) return { ...single(at, at + 1, vulgar), form: 'mixed' };
  if (text[at] !== '半' && text[at] !== '반') return undefined;
  const classifier =
    /^[个個]/.test(text[at + 1] ?? '') && !pack.units.at(text, at + 1)?.kind.startsWith('d') ? 1 : 0;
  const unit = pack.units.at(text, at + 1 + classifier);
  const length = unit && (/^(?:duration|dimension|money)$/.test(unit.kind) || unit.unit === '10%');
  return length ? single(at, at + 1 + classifier, 0.5) : undefined;
}

function readNumber(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const digit = isDigit(text[at]) || text[at] === '.';
  if (!digit) {
    const half = readHalf(text, at, pack);
    if (half) return half;
    if (pack.readNativeWords) return pack.readNativeWords(text, at, pack);
  }
  const cjk = pack.numerals && readCjkNumeral(text, at, pack.numerals);
  const more = cjk && pack.code !== 'ko' && /^[个個]半/.test(text.slice(cjk.end, cjk.end + 2)) ? 0.5 : 0;
  if (cjk && more) return single(at, cjk.end + 2, cjk.min + more);
  if (cjk && (cjk.form !== 'digits' || !digit)) return cjk;
  return digit ? readLatinNumeral(text, at, pack.code === 'en') : undefined;
}

function read(text: string, at: number, pack: LanguagePack): Step {
  const char = text[at] ?? '';
  if (/[A-Za-zÀ-ÿ]/.test(char)) return readWord(text, at, pack);
  if (char === '.' && (!isDigit(text[at + 1]) || /[\w.]/.test(text[at - 1] ?? ''))) return { end: at + 1 };
  const serial = isDigit(char) ? serialEnd(text, at) : undefined;
  if (serial !== undefined) return { end: serial };
  const numeral = readNumber(text, at, pack);
  return { numeral, end: numeral?.end ?? at + 1 };
}

/** Every number in the text in one pass, left to right; names, addresses, clock times and serial numbers are passed over. */
export function scanNumerals(text: string, pack: LanguagePack): readonly Numeral[] {
  const found: Numeral[] = [];
  const candidate = pack.figureStarts;
  for (let at = 0; at < text.length; ) {
    candidate.lastIndex = at;
    const next = candidate.exec(text);
    if (!next) break;
    const { numeral, end } = read(text, next.index, pack);
    if (numeral && numeral.max <= LARGEST) found.push(numeral);
    // `3km-5km`: the unit behind a number is no name that swallows the next number.
    at = numeral ? end + (matchAt(UNIT_LETTERS, text, end)?.length ?? 0) : end;
  }
  return found;
}
