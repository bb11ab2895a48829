import { digitsEnd, isDigitAt } from '../text/digits.ts';
import { surfaceAt } from '../text/match-at.ts';

/** `1,234.5` · `5576000` · `1.234.567` · `1,6` → value and end offset. */
export interface DigitRun {
  readonly value: number;
  readonly end: number;
}

const GROUPED = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?/y;
const POINT_GROUPED = /\d{1,3}(?:(?:\.\d{3}){2,}(?!\d)(?:,\d+)?|\.\d{3},\d{1,2}(?!\d|,\d))/y;
const DECIMAL_COMMA = /\d{1,4},\d{1,2}(?![\d,])/y;
/** `12,34,567` in Indian, `1 234 567` in European print. */
const INDIAN = /\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?/y;
const SPACED = /\d{1,3}(?: \d{3}){2,}(?!\d|,\d)(?:\.\d+)?/y;
const PLAIN = /\d+(?:\.\d+)?|\.\d+/y;

/** Whole numbers of this many digits are exact. */
const EXACT_DIGITS = 15;
const ZERO = 0x30;

/** A run of digits that no comma, point or space joins to another; undefined when it is longer or goes on. */
function readPlain(text: string, at: number, end: number): DigitRun | undefined {
  const joined = isDigitAt(text, end + 1) && ',. '.includes(text.charAt(end));
  if (end === at || end - at > EXACT_DIGITS || joined) return undefined;
  let value = 0;
  for (let digit = at; digit < end; digit++) value = value * 10 + (text.charCodeAt(digit) - ZERO);
  return { value, end };
}

/** Reads the number that begins with the digits from `at` to `digits`; undefined when no digit stands there. */
export function readDigits(
  text: string,
  at: number,
  digits: number = digitsEnd(text, at),
): DigitRun | undefined {
  return readPlain(text, at, digits) ?? readJoined(text, at);
}

function readJoined(text: string, at: number): DigitRun | undefined {
  const grouped = surfaceAt(GROUPED, text, at);
  if (grouped) return { value: Number(grouped.replaceAll(',', '')), end: at + grouped.length };
  const spread = surfaceAt(INDIAN, text, at) ?? surfaceAt(SPACED, text, at);
  if (spread) return { value: Number(spread.replace(/[ ,]/g, '')), end: at + spread.length };
  const points = surfaceAt(POINT_GROUPED, text, at);
  if (points) {
    const value = Number(points.replaceAll('.', '').replace(',', '.'));
    return { value, end: at + points.length };
  }
  const comma = surfaceAt(DECIMAL_COMMA, text, at);
  if (comma) return { value: Number(comma.replace(',', '.')), end: at + comma.length };
  const plain = surfaceAt(PLAIN, text, at);
  if (!plain) return undefined;
  return { value: Number(plain), end: at + plain.length };
}
