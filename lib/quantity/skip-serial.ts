import { codeAt } from '../text/code-at.ts';
import { letterTable } from '../text/letter-table.ts';
import { surfaceAt } from '../text/match-at.ts';

const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?(?![\d:])/y;
/** Telephone, registration and house numbers: groups of digits joined by hyphens or points. */
const SERIAL =
  /(?:0\d{2,3}-\d{7,8}|\d{3}\) \d{3}-\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|0\d{1,2}[-). ]{1,2}\d{3,4}[-. ]{1,2}\d{4}|\d{3}-\d{2}-\d{5}|\d{4}-\d{4}|\d{2,4}-\d{3,4}-\d{4}|(?<=〒 ?)\d{3}-\d{4}|\d{1,2}-\d{1,2}-\d{1,3}(?:-\d{1,4})?)(?!\d)/y;
/** Behind a plus: a telephone number with its country. */
const ABROAD = /\d{1,3}(?:[-. ]\d{2,4}){2,4}(?:\/\d{2,4})?(?!\d)/y;
const YEARS = /^(?:19|20)\d\d-(?:19|20)\d\d$/;
const LIST_NUMBER = /\d{1,2}[.)](?=\s)/y;

/** What joins or closes a serial number. */
const JOINTS = letterTable([['-). :', 1]]);
const LONGEST_GROUP = 4;

/** The end of a clock time, a serial number or a list number that begins with the digits from `at` to `digits`. */
export function serialEnd(text: string, at: number, digits: number): number | undefined {
  if (digits - at > LONGEST_GROUP || JOINTS[codeAt(text, digits)] !== 1) return undefined;
  const abroad = text[at - 1] === '+' ? surfaceAt(ABROAD, text, at) : undefined;
  const serial = abroad ?? surfaceAt(CLOCK, text, at) ?? surfaceAt(SERIAL, text, at);
  if (serial && !YEARS.test(serial)) return at + serial.length;
  const item = at === 0 || text[at - 1] === '\n' ? surfaceAt(LIST_NUMBER, text, at) : undefined;
  return item === undefined ? undefined : at + item.length;
}
