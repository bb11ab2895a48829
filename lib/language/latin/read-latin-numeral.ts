import { makeNumeral, type Numeral } from '../../quantity/numeral.ts';
import { type DigitRun, readDigits } from '../../quantity/read-digits.ts';
import { vulgarValue } from '../../quantity/read-half.ts';
import { roundOff } from '../../quantity/round-off.ts';
import { codeAt } from '../../text/code-at.ts';
import { SPACE } from '../../text/gap.ts';
import { isLatin } from '../../text/is-latin.ts';
import { letterTable } from '../../text/letter-table.ts';
import { endAt, matchAt, surfaceAt } from '../../text/match-at.ts';
import { smallWords } from '../en/numerals.ts';
import { readEnglishNumeral } from '../en/read-english-numeral.ts';
import { readAndShare } from '../en/read-english-share.ts';
import { scaleLetters, scaleWords, stackingScales } from './scales.ts';
import { nextWord } from './word.ts';

const GLUED = /[A-Za-z]{1,3}(?![A-Za-z0-9])/y;
const MONEY_SIGN = /[$€£¥₩] ?$/;
/** Also units of measure: `mm` millimetre, `mil` a thousandth of an inch. */
const NOT_SCALES = new Set(['mm', 'mil']);
/** `$5 M`, `2.33 k`: a letter apart from its number needs a currency before it or nothing behind it. */
const LETTER_APART = / ([kKMBT])(?![\w.-])/y;
const CLAUSE_END = /^\s*(?:$|[,;:!?)])/;

interface Scale {
  readonly scale: number;
  readonly end: number;
}

/** "1.6m times", "300m monthly users": what is counted by the million stands behind it. */
const BY_THE_MILLION =
  / (?:(?:more|new|active|daily|monthly|weekly|paid|registered|unique|global) ){0,3}(?:users|people|downloads|times|customers|subscribers|views|visitors|visits|jobs|homes|workers|tokens|accounts|followers|shares|units|chips|GPUs|votes|barrels|tonnes|tons|students|members|copies|records|queries|messages|households|viewers|readers|listeners|passengers|vehicles|cars|Americans|Chinese|Europeans|children|adults|patients)\b/y;

const isMillion = (text: string, at: number): boolean =>
  text[at] === ' ' && endAt(BY_THE_MILLION, text, at) !== undefined;

function gluedScale(text: string, at: number, money: boolean): Scale | undefined {
  const letters = surfaceAt(GLUED, text, at);
  if (!letters) return undefined;
  const lower = letters.toLowerCase();
  const end = at + letters.length;
  if (lower === 'm' && (money || letters === 'M' || isMillion(text, end))) return { scale: 1e6, end };
  if (letters.length > 1 && scaleWords[lower] && (lower !== 'mm' || (money && letters === 'MM')))
    return { scale: scaleWords[lower] ?? 1, end };
  return letters.length === 1 && scaleLetters[letters]
    ? { scale: scaleLetters[letters] ?? 1, end }
    : undefined;
}

function letterApart(text: string, at: number, money: boolean): Scale | undefined {
  const letter = matchAt(LETTER_APART, text, at)?.[1];
  const scale = letter ? scaleLetters[letter] : undefined;
  const end = at + 2;
  return scale && (money || CLAUSE_END.test(text.slice(end, end + 4))) ? { scale, end } : undefined;
}

/** `million`, `thousand million`, `lakh crore`. */
function scaleBehind(text: string, at: number): Scale | undefined {
  const word = nextWord(text, at);
  const scale = word && !NOT_SCALES.has(word.text) ? scaleWords[word.text] : undefined;
  if (!word || !scale) return undefined;
  const next = stackingScales[word.text] ? nextWord(text, word.end) : undefined;
  const more = next && next.text.length > 2 ? scaleWords[next.text] : undefined;
  return next && more && more > scale ? { scale: scale * more, end: next.end } : { scale, end: word.end };
}

/** What smaller scales add: `4 thousand` `3 hundred` `and 21`, `6 crore` `and two hundred`. */
function readRest(text: string, at: number, scale: number): { readonly add: number; readonly end: number } {
  let rest = { add: 0, end: at };
  for (let below = scale; below >= 100; ) {
    const part = readPart(text, rest.end, below);
    if (!part) break;
    rest = { add: rest.add + part.add, end: part.end };
    below = part.scale;
  }
  return rest;
}

interface Part {
  readonly add: number;
  readonly end: number;
  readonly scale: number;
}

const JOINED = / and (?=[\da-z])/y;

function readPart(text: string, at: number, below: number): Part | undefined {
  const and = surfaceAt(JOINED, text, at)?.length ?? 0;
  const start = at + (and || 1);
  if (!and && text[at] !== ' ') return undefined;
  const run = readDigits(text, start);
  if (!run) return and ? spelledPart(text, start, below) : undefined;
  const scaled = scaleBehind(text, run.end);
  const add = run.value * (scaled?.scale ?? 1);
  // `4 thousand 3 hundred`, but `5 million 3 times`: what has no scale of its own is joined by "and".
  if (!Number.isInteger(run.value) || add >= below || run.value === 0 || (!scaled && (!and || below > 100)))
    return undefined;
  return { add, end: scaled?.end ?? run.end, scale: scaled?.scale ?? 1 };
}

function spelledPart(text: string, at: number, below: number): Part | undefined {
  const word = nextWord(text, at - 1);
  if (!word || !smallWords[word.text]) return undefined;
  const spelled = readEnglishNumeral(text, at);
  return spelled && spelled.min < below && (spelled.min >= 100 || below <= 100) && !spelled.ordinal
    ? { add: spelled.min, end: spelled.end, scale: 1 }
    : undefined;
}

const HYPHENS = letterTable([['-\u2011', 1]]);

/** Whether more of the number may stand at `at`: letters, right there or behind a gap or a hyphen, or a fraction. */
function mayGoOn(text: string, at: number): boolean {
  let next = at;
  while (codeAt(text, next) === SPACE) next++;
  const code = codeAt(text, next);
  return isLatin(code) || (next === at && (HYPHENS[code] === 1 || vulgarValue(text, at) !== undefined));
}

function numeral(
  start: number,
  end: number,
  run: DigitRun,
  scale: number,
  form: Numeral['form'],
  add = 0,
): Numeral {
  const value = scale === 1 ? run.value + add : roundOff((run.value + add) * scale);
  return makeNumeral({ start, end, min: value, max: value, mantissa: run.value, scale, form });
}

/** Digits with the scale that follows them: `5.6 million`, `$5.6m`, `671B`, `50K`, `6-million`, `5 and a half`. */
export function readLatinNumeral(text: string, at: number, run: DigitRun, english: boolean): Numeral {
  if (!mayGoOn(text, run.end)) return numeral(at, run.end, run, 1, 'digits');
  const part = vulgarValue(text, run.end);
  if (part !== undefined && Number.isInteger(run.value))
    return numeral(at, run.end + 1, run, 1, 'mixed', part);
  const money = MONEY_SIGN.test(text.slice(Math.max(0, at - 2), at));
  const letter = gluedScale(text, run.end, money) ?? letterApart(text, run.end, money);
  if (letter) return numeral(at, letter.end, run, letter.scale, 'mixed');
  const word = scaleBehind(text, run.end);
  const share = english ? readAndShare(text, word?.end ?? run.end) : undefined;
  if (share) return numeral(at, share.end, run, word?.scale ?? 1, word ? 'mixed' : 'digits', share.add);
  if (!word) {
    const dozens = english
      ? /^ {1,2}(?:dozens?|doze?s?)(?![a-z])/i.exec(text.slice(run.end, run.end + 9))?.[0]
      : undefined;
    return dozens
      ? numeral(at, run.end + dozens.length, run, 12, 'mixed')
      : numeral(at, run.end, run, 1, 'digits');
  }
  const rest = english ? readRest(text, word.end, word.scale) : { add: 0, end: word.end };
  return rest.add === 0
    ? numeral(at, word.end, run, word.scale, 'mixed')
    : {
        ...numeral(at, rest.end, run, word.scale, 'mixed', rest.add / word.scale),
        mantissa: run.value,
        scale: 1,
      };
}
