import { letterTable } from '../text/letter-table.ts';
import { endAt } from '../text/match-at.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']+/y;
/** What is glued to a word: `GPT-4o`, `H800`, `R1-Zero`, `name@host`. */
const GLUED = /@[\w.-]+|[-.]?\d[\dA-Za-z.]*(?:-[A-Za-z\d.]+)*/y;
/** What an address goes on with, or what may be glued to a word. */
const JOINTS = letterTable([[':.-@0123456789', 1]]);
/** Letters that may stand glued before a figure: currencies, `No.1`, `Q3`, `mid-2020`. */
const FIGURE_PREFIX =
  /^(?:RMB|CNY|USD|KRW|EUR|GBP|JPY|NTD|TWD|HKD|SGD|AUD|CAD|INR|MYR|CHF|THB|VND|SEK|NOK|DKK|PLN|AED|SAR|QAR|KWD|EGP|LBP|ILS|NIS|ZAR|TRY|PHP|IDR|PKR|NGN|UAH|NZD|RUB|BRL|MXN|RM|Rs\.?|No\.?|FY|mid-|pre-|post-|late-|early-|sub-|top-|Top-)$/;

const matchEnd = (pattern: RegExp, text: string, at: number): number => endAt(pattern, text, at) ?? at;

/** The end of a name with digits, or of letters glued before a figure (`RMB10`), which leave the digits to be read. */
function gluedEnd(text: string, at: number, end: number): number {
  const glued = matchEnd(GLUED, text, end);
  if (glued === end || text[end] === '@') return glued;
  const digit = text[end] === '-' || text[end] === '.' ? end + 1 : end;
  // Most names of one letter and digits are models (`R1`), one letter is a quarter.
  const prefix = digit - at === 1 ? text[at] === 'Q' : FIGURE_PREFIX.test(text.slice(at, digit));
  return prefix ? digit : glued;
}

const mayBeAddress = (text: string, at: number): boolean =>
  text.startsWith('http', at) || text.startsWith('www.', at);

/** The end of the address or name that the letters from `at` to `end` begin; `end` where they are a word of their own. */
export function skipName(text: string, at: number, end: number): number {
  if (end === text.length || JOINTS[text.charCodeAt(end)] !== 1) return end;
  const address = mayBeAddress(text, at) ? matchEnd(ADDRESS, text, at) : at;
  return address > end ? address : gluedEnd(text, at, end);
}
