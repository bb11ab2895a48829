import { makeNumeral, type Numeral } from '../../quantity/numeral.ts';
import { scaleWords } from '../latin/scales.ts';
import { nextWord, type Word, wordAt } from '../latin/word.ts';
import { dozens, ordinalWords, smallWords } from './numerals.ts';
import { readAndShare } from './read-english-share.ts';
import { readEnglishVague } from './read-english-vague.ts';

interface Sum {
  total: number;
  group: number;
  scale: number;
  end: number;
}

function addSmall(sum: Sum, value: number): boolean {
  const open = sum.group % 100;
  if (value >= 20 ? open !== 0 : open % 10 !== 0 || (value >= 10 && open !== 0)) return false;
  if (value === 0 && sum.group + sum.total > 0) return false;
  sum.group += value;
  return true;
}

function addScale(sum: Sum, word: string): boolean {
  const scale = scaleWords[word];
  if (scale === undefined || (word.length < 3 && word !== 'cr')) return false;
  if (sum.group === 0 && (sum.scale !== 1000 || scale < 1e6 || sum.total >= 1e6)) return false;
  if (scale === 100) {
    if (sum.group > 99) return false;
    sum.group *= 100;
    return true;
  }
  // `three thousand million`: a lone scale is multiplied by the next.
  if (sum.group === 0) sum.total *= scale;
  else sum.total += sum.group * scale;
  sum.group = 0;
  sum.scale = scale;
  return true;
}

function add(sum: Sum, word: Word): boolean {
  const value = smallWords[word.text];
  if (!(value === undefined ? addScale(sum, word.text) : addSmall(sum, value))) return false;
  sum.end = word.end;
  return true;
}

/** `and` joins only behind a hundred or a scale (`two hundred and five`), and not before a share of its own (`and three quarters`). */
function continued(text: string, sum: Sum): Word | undefined {
  const word = nextWord(text, sum.end) ?? hyphened(text, sum);
  if (word?.text !== 'and') return word;
  if (readAndShare(text, sum.end)) return undefined;
  const next = nextWord(text, word.end);
  const joined = sum.group % 100 === 0 || isOldCount(text, sum, next) ? next : undefined;
  return joined && smallWords[joined.text] !== undefined && sum.group + sum.total > 0 ? joined : undefined;
}

/** `twenty and four hours`: ones behind tens, as older English counts time. */
const isOldCount = (text: string, sum: Sum, ones: Word | undefined): boolean =>
  sum.total === 0 &&
  sum.group >= 20 &&
  sum.group < 100 &&
  sum.group % 10 === 0 &&
  (smallWords[ones?.text ?? ''] ?? 10) < 10 &&
  /^ (?:hours|days|weeks|months|years)\b/.test(text.slice(ones?.end ?? 0, (ones?.end ?? 0) + 8));

/** `ninety - five`: no range runs down, so the hyphen joins tens and ones. */
function hyphened(text: string, sum: Sum): Word | undefined {
  const open = sum.group % 100;
  if (open < 20 || open % 10 !== 0 || !text.startsWith(' - ', sum.end)) return undefined;
  const word = wordAt(text, sum.end + 3);
  return word && (smallWords[word.text] ?? 10) < 10 ? word : undefined;
}

function single(start: number, end: number, value: number, scale: number): Numeral {
  return makeNumeral({ start, end, min: value, max: value, mantissa: value / scale, scale, form: 'words' });
}

/** `two thousand` `a hundred and five` `twenty-fifth` `a dozen` `half a million` `tens of millions` `billion-dollar` → Numeral. */
export function readEnglishNumeral(text: string, at: number): Numeral | undefined {
  const first = wordAt(text, at);
  if (!first) return undefined;
  return (
    readEnglishVague(text, first) ??
    readPartOfScale(text, first) ??
    readArticle(text, first) ??
    readSum(text, first) ??
    readLoneScale(text, first)
  );
}

/** `one twenty two`: a number spoken without its hundred, where nothing else is said. */
function readSpoken(text: string, first: Word): Numeral | undefined {
  const hundreds = smallWords[first.text] ?? 0;
  const next = text.length < SPOKEN && hundreds > 0 && hundreds < 10 ? nextWord(text, first.end) : undefined;
  const tens = next && smallWords[next.text];
  if (!next || !tens || tens < 20 || text.slice(0, first.start).trim() !== '') return undefined;
  const one = nextWord(text, next.end);
  const ones = one ? smallWords[one.text] : 0;
  const end = one?.end ?? next.end;
  if (ones === undefined || ones > 9 || text.slice(end).trim() !== '') return undefined;
  return single(first.start, end, hundreds * 100 + tens + ones, 1);
}
const SPOKEN = 24;

function readSum(text: string, first: Word): Numeral | undefined {
  const sum: Sum = { total: 0, group: 0, scale: 1, end: first.start };
  if (smallWords[first.text] === undefined) return undefined;
  const spoken = readSpoken(text, first);
  if (spoken) return spoken;
  for (let word: Word | undefined = first; word && add(sum, word); ) word = continued(text, sum);
  return finish(text, first.start, sum);
}

/** What may follow a sum: a fraction, a point, dozens, an ordinal. */
function finish(text: string, start: number, sum: Sum): Numeral {
  const value = sum.total + sum.group;
  const share = readAndShare(text, sum.end);
  if (share) return withShare(text, start, sum, share);
  const word = nextWord(text, sum.end);
  const pointed = word?.text === 'point' ? readPoint(text, word.end) : undefined;
  if (pointed) return scaledBy(text, start, pointed.end, value + pointed.value);
  const dozen =
    word && (dozens[word.text] ?? (word.text === 'dozens' ? 12 : word.text === 'score' ? 20 : undefined));
  if (word && dozen) return single(start, word.end, value * dozen, 1);
  return readOrdinal(text, start, sum) ?? single(start, sum.end, value, sum.group === 0 ? sum.scale : 1);
}

/** `two million and a half`, `five and a half million`; in `one billion and three quarters million` the share is of the smaller scale. */
function withShare(text: string, start: number, sum: Sum, share: { add: number; end: number }): Numeral {
  const value = sum.total + sum.group;
  const word = nextWord(text, share.end);
  const scale = (word && scaleWords[word.text]) ?? 1;
  if (word && scale > 1 && scale < sum.scale) return single(start, word.end, value + share.add * scale, 1);
  return scaledBy(text, start, share.end, value + share.add * (sum.group === 0 ? sum.scale : 1));
}

/** `twenty-first`, `one hundred and twenty fifth`, `two hundredth`. */
function readOrdinal(text: string, start: number, sum: Sum): Numeral | undefined {
  const word =
    nextWord(text, sum.end) ?? (/[—–]/.test(text[sum.end] ?? '') ? wordAt(text, sum.end + 1) : undefined);
  const value = word && ordinalWords[word.text];
  if (!word || !value) return undefined;
  const open = sum.group % 100;
  const fits =
    value >= 100
      ? open !== 0 || sum.total > 0
      : (open === 0 && sum.group + sum.total > 0) || (open >= 20 && open % 10 === 0 && value < 10);
  if (!fits) return undefined;
  const whole = value >= 100 ? (sum.total + sum.group) * value : sum.total + sum.group + value;
  return { ...single(start, word.end, whole, 1), ordinal: true };
}

function readPoint(text: string, at: number): { value: number; end: number } | undefined {
  let digits = '';
  let end = at;
  for (let word = nextWord(text, at); word; word = nextWord(text, end)) {
    const digit = smallWords[word.text];
    if (digit === undefined || (digit > 9 && digits !== '')) break;
    end = word.end;
    digits += digit;
    if (digit < 10) continue;
    // `point seventy-one`
    const last = digit < 20 ? undefined : nextWord(text, end);
    const one = last && smallWords[last.text];
    if (!last || !one || one > 9) break;
    digits = String(digit + one);
    end = last.end;
    break;
  }
  return digits ? { value: Number(`0.${digits}`), end } : undefined;
}

function scaledBy(text: string, start: number, end: number, value: number): Numeral {
  const word = nextWord(text, end);
  const scale = word && word.text.length > 2 ? scaleWords[word.text] : undefined;
  return word && scale ? single(start, word.end, value * scale, scale) : single(start, end, value, 1);
}

/** `half a million`, `half a dozen`, `a quarter million`. */
function readPartOfScale(text: string, first: Word): Numeral | undefined {
  const lead = first.text === 'a' ? nextWord(text, first.end) : first;
  const part = lead?.text === 'half' ? 0.5 : lead?.text === 'quarter' ? 0.25 : undefined;
  if (!lead || part === undefined) return undefined;
  const article = nextWord(text, lead.end);
  const scale = article && /^(?:an?|of)$/.test(article.text) ? nextWord(text, article.end) : article;
  const value = scale && scale.text.length > 2 ? (scaleWords[scale.text] ?? dozens[scale.text]) : undefined;
  return scale && value ? single(first.start, scale.end, value * part, 1) : undefined;
}

/** `a million`, `a hundred and five`, `a dozen`. */
function readArticle(text: string, first: Word): Numeral | undefined {
  const word = first.text === 'a' || first.text === 'an' ? nextWord(text, first.end) : undefined;
  if (!word || word.text.length < 3) return undefined;
  if (word.text === 'couple') return readCouple(text, first, word);
  const dozen = dozens[word.text];
  if (dozen) return single(first.start, word.end, dozen, 1);
  const sum: Sum = { total: 0, group: 1, scale: 1, end: first.end };
  if (scaleWords[word.text] === undefined) return undefined;
  for (let next: Word | undefined = word; next && add(sum, next); ) next = continued(text, sum);
  return sum.end === first.end ? undefined : finish(text, first.start, sum);
}

/** `a couple of hundred`. */
function readCouple(text: string, first: Word, couple: Word): Numeral | undefined {
  const of = nextWord(text, couple.end);
  const word = of?.text === 'of' ? nextWord(text, of.end) : undefined;
  const scale = word ? (scaleWords[word.text] ?? dozens[word.text]) : undefined;
  return word && scale ? { ...single(first.start, word.end, 2 * scale, scale), approx: 'about' } : undefined;
}

const CURRENCY = /^[ -](?:dollars?|euros?|pounds?|yuan|won|yen)\b/;

/** `the billion dollar sums`, `hundred thousand dollars`: a scale of its own before a currency or another scale. */
function readLoneScale(text: string, first: Word): Numeral | undefined {
  if (first.text === 'hundred') {
    const next = nextWord(text, first.end);
    const more = next && next.text.length > 3 ? scaleWords[next.text] : undefined;
    return next && more && more > 100 ? single(first.start, next.end, 100 * more, more) : undefined;
  }
  const scale = first.text.length > 3 ? scaleWords[first.text] : undefined;
  if (!scale || first.text.endsWith('s') || text[first.start - 1] === '-') return undefined;
  return CURRENCY.test(text.slice(first.end, first.end + 9))
    ? single(first.start, first.end, scale, scale)
    : undefined;
}
