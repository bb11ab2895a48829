import { endAt, surfaceAt } from '../../text/match-at.ts';
import { type Word, wordAt } from '../latin/word.ts';
import { verbs } from './verbs.ts';

/** Plurals without an s, and words that count although they have no plural form. */
const PLURALS = new Set([
  'people',
  'children',
  'men',
  'women',
  'staff',
  'percent',
  'gpu',
  'data',
  'media',
  'police',
  'troops',
  'hopper',
]);
/** Words that end in s and are no plural. */
const NOT_PLURAL = new Set([
  'is',
  'was',
  'has',
  'as',
  'this',
  'its',
  'his',
  'us',
  'less',
  'versus',
  'plus',
  'times',
  'minus',
  'does',
  'yes',
  'across',
  'towards',
  'perhaps',
  'always',
  'previous',
  'business',
  'class',
  'process',
  'congress',
  'access',
  'its',
  'thus',
  'gross',
  'whereas',
  'unless',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'dozens',
]);
const FUNCTION_WORDS = new Set([
  'of',
  'in',
  'and',
  'or',
  'to',
  'on',
  'at',
  'by',
  'the',
  'a',
  'an',
  'for',
  'from',
  'with',
  'is',
  'was',
  'are',
  'were',
  'as',
  'that',
  'which',
  'who',
  'it',
  'but',
  'than',
  'had',
  'has',
  'have',
  'will',
  'would',
  'between',
  'after',
  'before',
  'against',
  'where',
  'when',
  'over',
  'out',
  'into',
  'through',
  'this',
  'last',
  'next',
  'under',
]);
const isPlural = (word: string): boolean =>
  PLURALS.has(word) ||
  (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !NOT_PLURAL.has(word));

const REACH = 32;
const VERSION = /(?:^|\s)[a-z]?[A-Z][\w'’-]* [\d.]+$/;
const NUMBERED =
  /\b(?:[Cc]hapter|[Pp]hase|[Tt]ype|[Cc]ategory|[Ss]ection|[Aa]rticle|[Tt]itle|[Ll]evel|[Gg]rade|[Vv]ersion|[Rr]oute|[Ff]light|[Ss]tage|[Tt]ier|[Ff]orm|[Rr]ule|[Gg]en(?:eration)?|[Cc]lass) \d+$/;

/** "iPhone 16 starts at", "Chapter 11 filings": the number is part of a name. */
function isOfName(text: string, at: number, noun: string): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return NUMBERED.test(before) || (verbs.has(noun) && VERSION.test(before));
}

/** `50,000-plus GPUs`, "2,000-odd chips": a hedge between the number and what is counted. */
const MORE = /-(?:plus|odd)\b/y;

function behindHyphen(text: string, at: number): string | undefined {
  const word = wordAt(text, at);
  return word && word.text.length > 2 && !FUNCTION_WORDS.has(word.text) ? word.text : undefined;
}

/** `10 false claims`, `three-part study`, `10,000 H800s`: the plural within three words, or the word behind a hyphen. */
export function countedNoun(text: string, at: number, words: number): string | undefined {
  const more = endAt(MORE, text, at);
  if (more !== undefined) return pluralBehind(text, more, words);
  return text[at] === '-' ? behindHyphen(text, at + 1) : pluralBehind(text, at, words);
}

function pluralBehind(text: string, at: number, words: number): string | undefined {
  for (let n = 0, end = at; n < words && text[end] === ' '; n++) {
    const word = chipOrWord(text, end + 1);
    if (!word || FUNCTION_WORDS.has(word.text)) return undefined;
    if (/^gpus?$/.test(word.text) && /^[ -]hours?\b/.test(text.slice(word.end, word.end + 6)))
      return 'GPU-hours';
    if (n > 0 && verbs.has(word.text)) return undefined;
    if (isCounted(text, word)) return isOfName(text, at, word.text) ? undefined : word.text;
    end = word.end;
  }
  return undefined;
}

const isCounted = (text: string, word: Omit<Word, 'start'>): boolean =>
  isPlural(word.text) && !leadsChips(text, word);

const CHIPS = /^ (?:gpus?|chips?|processors?|accelerators?|cards?)\b/i;

/** `Hopper GPUs`: the family of chips before the word for them. */
const leadsChips = (text: string, { text: word, end }: Omit<Word, 'start'>): boolean =>
  word === 'hopper' && CHIPS.test(text.slice(end, end + 14));

const CHIP = /(?:RTX )?[A-Z]{1,2}\d{2,4}s?/y;

/** A word, or the name of a chip that is counted (`H800s`). */
function chipOrWord(text: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const chip = surfaceAt(CHIP, text, at);
  if (chip) return { text: chip.endsWith('s') ? chip.toLowerCase() : chip, end: at + chip.length };
  return wordAt(text, at);
}
