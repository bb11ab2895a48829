import { scaleLetters, scaleWords } from '../language/en/numerals.ts';
import type { LanguagePack } from '../language/types.ts';
import type { Numeral } from './numeral.ts';
import { fitKoreanWords } from './parsers/fit-korean-words.ts';
import { readCjkNumeral } from './parsers/read-cjk-numeral.ts';
import { readDigits } from './parsers/read-digits.ts';
import { nextWord, readEnglishNumeral } from './parsers/read-english-numeral.ts';
import { readKoreanNative } from './parsers/read-korean-native.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']+/y;
/** A word with what is glued to it: `GPT-4o`, `H800`, `R1-Zero`, `name@host`. */
const LATIN_WORD = /[A-Za-zÀ-ÿ]+(?:@[\w.-]+|[-.]?\d[\dA-Za-z.]*(?:-[A-Za-z\d.]+)*)?/y;
/** Letters that may stand glued before a figure: currencies, `No.1`, `Q3`, `mid-2020`. */
const FIGURE_PREFIX =
  /^(?:RMB|CNY|USD|KRW|EUR|GBP|JPY|NTD|No\.?|Q|FY|mid-|pre-|post-|late-|early-|sub-|top-|Top-)$/;
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/y;
/** Telephone, registration and serial numbers: groups of digits joined by hyphens or points. */
const SERIAL =
  /(?:0\d{1,2}[-). ]{1,2}\d{3,4}[-. ]{1,2}\d{4}|\d{3}-\d{2}-\d{5}|\d{4}-\d{4}|\d{2,4}-\d{3,4}-\d{4})(?!\d)/y;
const LIST_NUMBER = /\d{1,2}[.)](?=\s)/y;
const HANGUL_OR_HAN = /[\uac00-\ud7a3\u4e00-\u9fff\u3007]/;

export interface Scan {
  readonly numerals: readonly Numeral[];
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function skipName(text: string, at: number): number {
  const word = matchAt(LATIN_WORD, text, at);
  if (!word) return at + 1;
  const digit = word.search(/\d/);
  const prefix = digit < 0 ? '' : word.slice(0, digit);
  if (digit > 0 && FIGURE_PREFIX.test(prefix)) return at + digit;
  return at + word.length;
}

function isSerial(text: string, at: number): number | undefined {
  const clock = matchAt(CLOCK, text, at);
  if (clock) return at + clock.length;
  const serial = matchAt(SERIAL, text, at);
  if (serial && !/^(?:19|20)\d\d-(?:19|20)\d\d$/.test(serial)) return at + serial.length;
  const lineStart = at === 0 || text[at - 1] === '\n';
  const item = lineStart ? matchAt(LIST_NUMBER, text, at) : undefined;
  if (item) return at + item.length;
  return undefined;
}

/** Digits with the scale that follows them: `5.6 million`, `$5.6m`, `671B`, `50K`, `6-million`. */
function readLatinScaled(text: string, at: number): Numeral | undefined {
  const run = readDigits(text, at);
  if (!run) return undefined;
  const whole = (end: number, scale: number, form: Numeral['form']): Numeral => {
    const value = Number((run.value * scale).toPrecision(15));
    return { start: at, end, min: value, max: value, mantissa: run.value, scale, form };
  };
  const letter = text[run.end] ?? '';
  const after = text[run.end + 1] ?? '';
  const glued = /^[A-Za-z]{1,3}(?![A-Za-z0-9])/.exec(text.slice(run.end, run.end + 4))?.[0]?.toLowerCase();
  const money = /[$€£¥₩]/.test(text[at - 1] ?? '');
  if (glued === 'm' && (money || letter === 'M')) return whole(run.end + 1, 1e6, 'mixed');
  if (glued && glued.length > 1 && scaleWords[glued] && glued !== 'mm')
    return whole(run.end + glued.length, scaleWords[glued] ?? 1, 'mixed');
  if (scaleLetters[letter] && !/[A-Za-z0-9]/.test(after))
    return whole(run.end + 1, scaleLetters[letter] ?? 1, 'mixed');
  const word = nextWord(text, run.end);
  const scale = word && word.text !== 'mm' && word.text !== 'mil' ? scaleWords[word.text] : undefined;
  if (word && scale) return whole(word.end, scale, 'mixed');
  return whole(run.end, 1, 'digits');
}

/** Spelled Korean: the longer of the native and the Sino-Korean reading, where it stands as a word of its own. */
function readKoreanWords(
  text: string,
  at: number,
  pack: LanguagePack,
  sino: Numeral | undefined,
): Numeral | undefined {
  const fitted = sino && (sino.form === 'words' ? fitKoreanWords(sino, text, pack) : sino);
  const native = readKoreanNative(text, at);
  if (native && native.end > (fitted?.end ?? 0)) return native;
  const rest =
    fitted?.form === 'words' || (!fitted && sino?.form === 'words') ? joinNative(text, sino) : undefined;
  return rest ?? fitted;
}

/** `백스물다섯`, `십하나`: a Sino-Korean head with a native tail. */
function joinNative(text: string, head: Numeral | undefined): Numeral | undefined {
  if (
    !head ||
    head.scale === 1 ||
    /^[만억조경]/.test(text[head.start] ?? '') ||
    /[가-힣]/.test(text[head.start - 1] ?? '')
  )
    return undefined;
  const tail = readKoreanNative(text, head.end);
  if (!tail || tail.min !== tail.max || tail.min >= head.scale || tail.end - tail.start < 2) return undefined;
  const value = head.min + tail.min;
  return { ...head, end: tail.end, min: value, max: value, mantissa: value, scale: 1 };
}

function readAt(text: string, at: number, pack: LanguagePack): Numeral | undefined {
  const char = text[at] ?? '';
  const digit = char >= '0' && char <= '9';
  if (pack.numerals && (digit || HANGUL_OR_HAN.test(char))) {
    const cjk = readCjkNumeral(text, at, pack.numerals);
    if (pack.code === 'ko' && !digit)
      return readKoreanWords(
        text,
        at,
        pack,
        cjk?.form === 'mixed' && HANGUL_OR_HAN.test(text[at - 1] ?? '') ? undefined : cjk,
      );
    if (cjk && (cjk.form !== 'digits' || !digit)) return cjk;
  }
  return digit ? readLatinScaled(text, at) : undefined;
}

/** Every number in the text in one pass, left to right; names, addresses, clock times and serial numbers are passed over. */
export function scanNumerals(text: string, pack: LanguagePack): readonly Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    const digit = char >= '0' && char <= '9';
    if (/[A-Za-zÀ-ÿ]/.test(char)) {
      const address = matchAt(ADDRESS, text, at);
      const spelled = !address && pack.code === 'en' ? readEnglishNumeral(text, at) : undefined;
      if (spelled) found.push(spelled);
      at = address ? at + address.length : (spelled?.end ?? skipName(text, at));
      continue;
    }
    const serial = digit ? isSerial(text, at) : undefined;
    if (serial !== undefined) {
      at = serial;
      continue;
    }
    const numeral = readAt(text, at, pack);
    if (numeral) found.push(numeral);
    at = numeral ? numeral.end : at + 1;
  }
  return found;
}
