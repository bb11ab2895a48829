import { isDigitAt } from '../text/digits.ts';
import { surfaceAt } from '../text/match-at.ts';

const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?(?![\d:])/y;
/** Telephone, registration and house numbers: groups of digits joined by hyphens or points. */
const SERIAL =
  /(?:0\d{2,3}-\d{7,8}|\d{3}\) \d{3}-\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|0\d{1,2}[-). ]{1,2}\d{3,4}[-. ]{1,2}\d{4}|\d{3}-\d{2}-\d{5}|\d{4}-\d{4}|\d{2,4}-\d{3,4}-\d{4}|(?<=〒 ?)\d{3}-\d{4}|\d{1,2}-\d{1,2}-\d{1,3}(?:-\d{1,4})?)(?!\d)/y;
/** Behind a plus: a telephone number with its country. */
const ABROAD = /\d{1,3}(?:[-. ]\d{2,4}){2,4}(?:\/\d{2,4})?(?!\d)/y;
const YEARS = /^(?:19|20)\d\d-(?:19|20)\d\d$/;
const LIST_NUMBER = /\d{1,2}[.)](?=\s)/y;

const JOINTS = '-). :';
const LONGEST_GROUP = 4;

/** Whether a short run of digits that begins here ends at a mark that joins or closes a serial number. */
function mayBeSerial(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at <= LONGEST_GROUP && isDigitAt(text, end)) end++;
  return JOINTS.includes(text[end] ?? '\n');
}

/** The end of a clock time, a serial number or a list number that begins at this digit. */
export function serialEnd(text: string, at: number): number | undefined {
  if (!mayBeSerial(text, at)) return undefined;
  const abroad = text[at - 1] === '+' ? surfaceAt(ABROAD, text, at) : undefined;
  const serial = abroad ?? surfaceAt(CLOCK, text, at) ?? surfaceAt(SERIAL, text, at);
  if (serial && !YEARS.test(serial)) return at + serial.length;
  const item = at === 0 || text[at - 1] === '\n' ? surfaceAt(LIST_NUMBER, text, at) : undefined;
  return item === undefined ? undefined : at + item.length;
}
