import { dozens, scaleWords, smallWords, vagueScales } from '../../language/en/numerals.ts';
import type { Numeral } from '../numeral.ts';

const WORD = /[A-Za-z]+/y;

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The word that starts at `at`, lower case. */
export function wordAt(text: string, at: number): Word | undefined {
  WORD.lastIndex = at;
  const found = WORD.exec(text)?.[0];
  return found ? { text: found.toLowerCase(), start: at, end: at + found.length } : undefined;
}

/** The next word behind one space or hyphen. */
export function nextWord(text: string, at: number): Word | undefined {
  const gap = text[at];
  return gap === ' ' || gap === '-' || gap === '\u2011' ? wordAt(text, at + 1) : undefined;
}

interface Sum {
  total: number;
  group: number;
  scale: number;
  end: number;
}

function add(sum: Sum, word: Word): boolean {
  const value = smallWords[word.text];
  if (value !== undefined) {
    if (value >= 20 ? sum.group % 100 !== 0 : sum.group % 10 !== 0 || (value >= 10 && sum.group % 100 !== 0))
      return false;
    sum.group += value;
  } else if (word.text === 'hundred') {
    if (sum.group === 0 || sum.group > 99) return false;
    sum.group *= 100;
  } else {
    const scale = scaleWords[word.text];
    if (scale === undefined || sum.group === 0 || word.text.length < 3) return false;
    sum.total += sum.group * scale;
    sum.group = 0;
    sum.scale = scale;
  }
  sum.end = word.end;
  return true;
}

/** `and` joins only behind a hundred or a scale (`two hundred and five`). */
function continued(text: string, sum: Sum): Word | undefined {
  const word = nextWord(text, sum.end);
  if (word?.text !== 'and') return word;
  const joined = sum.group % 100 === 0 ? nextWord(text, word.end) : undefined;
  return joined && smallWords[joined.text] !== undefined && (sum.group > 0 || sum.total > 0)
    ? joined
    : undefined;
}

function single(start: number, end: number, value: number, scale: number): Numeral {
  return { start, end, min: value, max: value, mantissa: value / scale, scale, form: 'words' };
}

/** `two thousand` `a hundred and five` `twenty-five` `a dozen` `half a million` `tens of millions` → Numeral. */
export function readEnglishNumeral(text: string, at: number): Numeral | undefined {
  const first = wordAt(text, at);
  if (!first) return undefined;
  return readVague(text, first) ?? readArticle(text, first) ?? readSum(text, first);
}

function readSum(text: string, first: Word): Numeral | undefined {
  const sum: Sum = { total: 0, group: 0, scale: 1, end: first.start };
  if (smallWords[first.text] === undefined) return undefined;
  for (let word: Word | undefined = first; word && add(sum, word); ) word = continued(text, sum);
  const half = nextWord(text, sum.end);
  if (half?.text === 'and' && text.slice(half.end, half.end + 7) === ' a half')
    return halfMore(text, first.start, sum, half.end + 7);
  const pointed = half?.text === 'point' ? readPoint(text, half.end) : undefined;
  if (pointed) return scaledBy(text, first.start, pointed.end, sum.total + sum.group + pointed.value);
  const dozen = half?.text === 'dozen' || half?.text === 'score' ? half : undefined;
  if (dozen)
    return single(first.start, dozen.end, (sum.total + sum.group) * (dozen.text === 'score' ? 20 : 12), 1);
  return single(first.start, sum.end, sum.total + sum.group, sum.group === 0 ? sum.scale : 1);
}

function halfMore(text: string, start: number, sum: Sum, end: number): Numeral {
  return scaledBy(text, start, end, sum.total + sum.group + 0.5);
}

function readPoint(text: string, at: number): { value: number; end: number } | undefined {
  let digits = '';
  let end = at;
  for (let word = nextWord(text, at); word; word = nextWord(text, end)) {
    const digit = smallWords[word.text];
    if (digit === undefined || digit > 9) break;
    digits += digit;
    end = word.end;
  }
  return digits ? { value: Number(`0.${digits}`), end } : undefined;
}

function scaledBy(text: string, start: number, end: number, value: number): Numeral {
  const word = nextWord(text, end);
  const scale = word && word.text.length > 2 ? scaleWords[word.text] : undefined;
  return word && scale ? single(start, word.end, value * scale, scale) : single(start, end, value, 1);
}

/** `a million`, `half a million`, `a hundred`, `a dozen`. */
function readArticle(text: string, first: Word): Numeral | undefined {
  if (first.text === 'half') {
    const article = nextWord(text, first.end);
    const scale = article && /^an?$/.test(article.text) ? nextWord(text, article.end) : article;
    const value = scale && (scaleWords[scale.text] ?? dozens[scale.text]);
    return scale && value && scale.text.length > 2 ? single(first.start, scale.end, value / 2, 1) : undefined;
  }
  if (first.text !== 'a' && first.text !== 'an') return undefined;
  const word = nextWord(text, first.end);
  if (!word || word.text.length < 3) return undefined;
  if (word.text === 'half') {
    const scale = nextWord(text, word.end);
    const value = scale && scale.text.length > 2 ? scaleWords[scale.text] : undefined;
    return scale && value ? single(first.start, scale.end, value / 2, 1) : undefined;
  }
  const dozen = dozens[word.text];
  if (dozen) return single(first.start, word.end, dozen, 1);
  const sum: Sum = { total: 0, group: 1, scale: 1, end: first.end };
  for (let next: Word | undefined = word; next && add(sum, next); ) next = continued(text, sum);
  return sum.end === first.end
    ? undefined
    : single(first.start, sum.end, sum.total + sum.group, sum.group === 0 ? sum.scale : 1);
}

/** `billions`, `tens of millions`, `dozens`, `hundreds of thousands`. */
function readVague(text: string, first: Word): Numeral | undefined {
  const scale = vagueScales[first.text];
  if (!scale) return undefined;
  let [min, max] = scale;
  let end = first.end;
  const of = nextWord(text, end);
  const second = of?.text === 'of' ? nextWord(text, of.end) : undefined;
  const more = second && scaleWords[second.text.replace(/s$/, '')];
  if (second && more && second.text.endsWith('s') && second.text.length > 4) {
    end = second.end;
    min *= more;
    max *= more;
  }
  return { start: first.start, end, min, max, mantissa: min, scale: 1, form: 'vague' };
}
