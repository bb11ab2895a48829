import type { LanguagePack } from '../language/types.ts';
import { LATIN } from './letter-classes.ts';
import type { Numeral } from './numeral.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']+/y;
/** What is glued to a word: `GPT-4o`, `H800`, `R1-Zero`, `name@host`. */
const GLUED = /@[\w.-]+|[-.]?\d[\dA-Za-z.]*(?:-[A-Za-z\d.]+)*/y;
/** Letters that may stand glued before a figure: currencies, `No.1`, `Q3`, `mid-2020`. */
const FIGURE_PREFIX =
  /^(?:RMB|CNY|USD|KRW|EUR|GBP|JPY|NTD|TWD|HKD|SGD|AUD|CAD|INR|MYR|CHF|THB|VND|SEK|No\.?|Q|FY|mid-|pre-|post-|late-|early-|sub-|top-|Top-)$/;

export interface Step {
  readonly numeral?: Numeral | undefined;
  readonly end: number;
}

/** The end of the Latin letters that begin at `at`. */
export function lettersEnd(text: string, at: number, classes: Uint8Array): number {
  let end = at;
  while (classes[text.charCodeAt(end)] === LATIN) end++;
  return end;
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The end of a name with digits, or of letters glued before a figure (`RMB10`), which leave the digits to be read. */
function gluedEnd(text: string, at: number, end: number): number {
  const glued = sticky(GLUED, text, end);
  if (glued === end || text[end] === '@') return glued;
  const digit = text[end] === '-' || text[end] === '.' ? end + 1 : end;
  return FIGURE_PREFIX.test(text.slice(at, digit)) ? digit : glued;
}

/** The Latin word from `at` to `end`: an address, a spelled number, a name, or letters glued before a figure. */
export function readWord(text: string, at: number, end: number, pack: LanguagePack): Step {
  const next = text[end] ?? '';
  if (next === ':' || next === '.') {
    const address = sticky(ADDRESS, text, at);
    if (address > end) return { end: address };
  }
  const glued = /[-.@\d]/.test(next) ? gluedEnd(text, at, end) : end;
  const numeral = glued === end ? pack.readLatinWords?.(text, at, end) : undefined;
  return numeral ? { numeral, end: numeral.end } : { end: glued };
}
