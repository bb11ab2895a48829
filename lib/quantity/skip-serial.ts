import { codeAt } from '../text/code-at.ts';
import { isDigitAt } from '../text/digits.ts';
import { letterTable } from '../text/letter-table.ts';
import { endAt } from '../text/match-at.ts';

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
const COLON = 0x3a;

/** A serial number or a clock time: its end, where one begins with these digits. */
function groupsEnd(text: string, at: number, digits: number): number | undefined {
  if (!isDigitAt(text, digits + 1) && !isDigitAt(text, digits + 2)) return undefined;
  if (codeAt(text, digits) === COLON) return endAt(CLOCK, text, at);
  const abroad = text[at - 1] === '+' ? endAt(ABROAD, text, at) : undefined;
  const end = abroad ?? endAt(SERIAL, text, at);
  return end === undefined || YEARS.test(text.slice(at, end)) ? undefined : end;
}

/** The end of a clock time, a serial number or a list number that begins with the digits from `at` to `digits`. */
export function serialEnd(text: string, at: number, digits: number): number | undefined {
  if (digits - at > LONGEST_GROUP || JOINTS[codeAt(text, digits)] !== 1) return undefined;
  const end = groupsEnd(text, at, digits);
  if (end !== undefined) return end;
  return at === 0 || text[at - 1] === '\n' ? endAt(LIST_NUMBER, text, at) : undefined;
}
