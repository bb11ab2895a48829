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
  return readPlain(text, at, digits) ?? readDecimal(text, at, digits) ?? readJoined(text, at, digits);
}

/** `5.6`, where nothing joins it to more. */
function readDecimal(text: string, at: number, point: number): DigitRun | undefined {
  if (point === at || text.charAt(point) !== '.') return undefined;
  const end = digitsEnd(text, point + 1);
  const joined = isDigitAt(text, end + 1) && ',.'.includes(text.charAt(end));
  return joined ? undefined : { value: Number(text.slice(at, end)), end };
}

type Form = readonly [pattern: RegExp, value: (surface: string) => number];

const withoutCommas = (surface: string): number => Number(surface.replace(/[ ,]/g, ''));

/** By what stands behind the first digits. */
const FORMS: Readonly<Record<string, readonly Form[]>> = {
  ',': [
    [GROUPED, withoutCommas],
    [INDIAN, withoutCommas],
    [DECIMAL_COMMA, (surface) => Number(surface.replace(',', '.'))],
  ],
  ' ': [[SPACED, withoutCommas]],
  '.': [[POINT_GROUPED, (surface) => Number(surface.replaceAll('.', '').replace(',', '.'))]],
};

function readJoined(text: string, at: number, digits: number): DigitRun | undefined {
  for (const [pattern, value] of FORMS[text.charAt(digits)] ?? []) {
    const surface = surfaceAt(pattern, text, at);
    if (surface) return { value: value(surface), end: at + surface.length };
  }
  const plain = surfaceAt(PLAIN, text, at);
  return plain === undefined ? undefined : { value: Number(plain), end: at + plain.length };
}
