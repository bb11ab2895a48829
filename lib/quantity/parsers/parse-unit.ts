import type { UnitHit } from '../../language/unit-table.ts';
import { type Draft, numberDraft, type Parser, type Reading } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import { wordAt } from './read-english-numeral.ts';

/** Counters that a native number of one syllable may stand against without a space (`두달`, but not `세대`, `한편`). */
const GLUED_UNITS = new Set([
  '개',
  '명',
  '가지',
  '배',
  '살',
  '시간',
  '곳',
  '차례',
  '종류',
  '마리',
  '잔',
  'ordinal',
  'months',
  'years',
  'x',
  'hours',
  '단계',
  '병',
  '개국',
  '팀',
]);
const LATIN = /[A-Za-z]/;
/** A unit that multiplies its number: `3割` is 30 %, `二打` is 24. */
const FACTORS: Readonly<Record<string, number>> = { '10%': 10, dozen: 12 };
/** Behind a number these make a clock time. */
const CLOCK =
  /^\s?(?:시(?!간|장|즌|민|도|작|대|절)|時(?!間)|时(?!间)|点(?:半|钟|整|[一二三四五六七八九十\d]{1,3}分)|點(?:半|鐘|整)|[ap]\.?m\.?\b|o['’]clock)/;

/** A spelled number may be part of another word: it must be apart, and a single syllable needs a counter. */
function wordsAreApart(reading: Reading, numeral: Numeral, hit: UnitHit | undefined): boolean {
  if (numeral.form !== 'words' && numeral.form !== 'vague') return true;
  const { text, pack } = reading;
  if (pack.code === 'ko') return koreanApart(text, numeral, hit);
  if (pack.code === 'en' || numeral.form === 'vague') return true;
  const letters = numeral.end - numeral.start;
  const word = text.slice(numeral.start, numeral.end);
  if (LOOKALIKES.has(text.slice(numeral.start, numeral.end + 1)) || (!hit && IDIOMS.has(word)))
    return enclosed(text, numeral);
  if (/[万億亿兆萬]/.test(text[numeral.start] ?? '') && letters === 1)
    return /[上过過逾近超数數]/.test(text[numeral.start - 1] ?? '');
  if (
    letters === 1 &&
    !hit &&
    /^(?:到|至|~|〜|-|から|[と又](?=.{1,3}分))\s?[\d一二两兩三四五六七八九十]/.test(
      text.slice(numeral.end, numeral.end + 4),
    )
  )
    return true;
  if (letters === 1) return hit !== undefined ? loneHanStands(text, numeral, hit) : enclosed(text, numeral);
  return true;
}

/** Names and words that begin with a number (`百度`, `千兆` gigabit, `万科`). */
const LOOKALIKES = new Set(['百度', '千兆', '万科', '百货', '百貨', '万博', '千葉', '二人三']);
/** Not numbers unless something is counted. */
const IDIOMS = new Set(['万一', '萬一', '千万', '一一', '七八', '十一', '九一八', '三三', '十分']);

/** `一个`, `一种` are articles, not counts. */
function loneHanStands(text: string, numeral: Numeral, hit: UnitHit): boolean {
  return text[numeral.start] !== '一' || !/[个個种種家项項款次名位件人条條台张張部つ本]/.test(hit.unit);
}

/** No letter on either side. */
function enclosed(text: string, numeral: Numeral): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[numeral.start - 1] ?? '') && !letter.test(text[numeral.end] ?? '');
}

function koreanApart(text: string, numeral: Numeral, hit: UnitHit | undefined): boolean {
  if (numeral.form === 'vague') return !/[가-힣]/.test(text[numeral.start - 1] ?? '');
  const word = text.slice(numeral.start, numeral.end);
  const native = /^(?:한|두|세|석|네|넉|하나|둘|셋|넷|열|다섯|여섯|일곱|여덟|아홉)$/.test(word);
  if (!native) return true;
  if (!hit) return text.length < 12 && enclosed(text, numeral);
  if (word === '하나' || word === '둘' || word === '셋' || word === '넷') return false;
  if (text[numeral.end] !== ' ')
    return (
      word.length > 1 ||
      (GLUED_UNITS.has(hit.unit) && !(word === '한' && hit.unit === '번')) ||
      (word === '열' && hit.unit === '명')
    );
  return !(hit.unit === '편' && /^으로/.test(text.slice(hit.end))) && hit.kind !== 'money';
}

/** The bounds in the unit's own measure; in `三八折` two digits are the percentage itself. */
function scaledBounds(
  { min, max, form, scale }: Numeral,
  unit: string,
): { readonly min: number; readonly max: number } {
  const whole = unit === '10%' && form === 'words' && scale === 1 && min > 10;
  const factor = whole ? 1 : (FACTORS[unit] ?? 1);
  if (factor === 1) return { min, max };
  return { min: Number((min * factor).toPrecision(15)), max: Number((max * factor).toPrecision(15)) };
}

/** `9시 30분`: the minutes belong to the clock time. */
function minutesFollow({ text, numerals }: Reading, index: number): boolean {
  const [hour, minute] = [numerals[index], numerals[index + 1]];
  if (!hour || !minute || minute.start - hour.end > 2) return false;
  return (
    /^\s?[시時时点點]\s?$/.test(text.slice(hour.end, minute.start)) && /[분分]/.test(text[minute.end] ?? '')
  );
}

/** `5.6%` `557만6000달러` `2000개` `80 hours` `512-chip`: the longest unit behind the number. */
export const parseUnit: Parser = (reading, index) => {
  const numeral = reading.numerals[index];
  if (!numeral) return undefined;
  const { text, pack } = reading;
  if (numeral.ordinal)
    return {
      draft: numberDraft(numeral, { kind: 'ordinal', unit: 'ordinal' }, 'ordinal-words'),
      next: index + 1,
    };
  if (CLOCK.test(text.slice(numeral.end, numeral.end + 6)))
    return { draft: undefined, next: index + (minutesFollow(reading, index) ? 2 : 1) };
  const skip = oddLength(text, numeral);
  const at = numeral.end + skip;
  const glued = pack.units.at(text, at);
  const spaced = !glued && /[ -]/.test(text[at] ?? '') ? pack.units.at(text, at + 1) : undefined;
  const hit = glued ?? (spaced && allowsSpace(reading, numeral, spaced.unit) ? spaced : undefined);
  if (!hit || !wordsAreApart(reading, numeral, hit)) return undefined;
  const signed = sign(text, numeral, hit.kind);
  const { min, max } = scaledBounds(numeral, hit.unit);
  const draft = numberDraft(
    numeral,
    {
      kind: hit.kind,
      unit: hit.unit === '10%' ? '%' : hit.unit,
      end: hit.end,
      start: numeral.start - (signed ? 1 : 0),
      min: signed ? -max : min,
      max: signed ? -min : max,
      ...(skip ? { approx: 'about' as const } : {}),
    },
    `unit:${text.slice(at, hit.end).trim()}`,
  );
  return { draft: ranked(draft, text), next: index + 1 };
};

/** `2000여개`, `500多`: the particle between number and unit. */
function oddLength(text: string, numeral: Numeral): number {
  const odd = /^(?:여|몇|多|余|餘|几|幾|来|数)(?=.)/.exec(text.slice(numeral.end, numeral.end + 3))?.[0];
  return odd &&
    /^(?:\s?[가-힣%]|\s?[\u4e00-\u9fff%])/.test(
      text.slice(numeral.end + odd.length, numeral.end + odd.length + 2),
    )
    ? odd.length
    : 0;
}

function allowsSpace(reading: Reading, numeral: Numeral, unit: string): boolean {
  if (reading.text[numeral.end] === '-')
    return reading.pack.code === 'en' || /^[A-Za-z]/.test(reading.text[numeral.end + 1] ?? '');
  return !(reading.pack.code === 'en' && unit === 'm' && numeral.scale > 1);
}

/** A hyphen before a percentage or points is a minus unless it joins two figures. */
function sign(text: string, numeral: Numeral, kind: Draft['kind']): boolean {
  if (text[numeral.start - 1] !== '-' && text[numeral.start - 1] !== '–') return false;
  if (kind !== 'percent' && kind !== 'number' && kind !== 'dimension') return false;
  return /^$|[\s(,:：、（のはがもにで]/.test(text[numeral.start - 2] ?? '');
}

/** `10위권` is a band from first to tenth. */
function ranked(draft: Draft, text: string): Draft {
  if (draft.kind !== 'rank' || !text.slice(draft.start, draft.end).endsWith('권')) return draft;
  return { ...draft, min: 1, approx: 'range' };
}

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
]);
const LOOK_AHEAD = 3;

/** A number with no unit from the tables: counted nouns in English, bare numbers elsewhere. */
export const parseBare: Parser = (reading, index) => {
  const numeral = reading.numerals[index];
  if (!numeral || !wordsAreApart(reading, numeral, undefined)) return undefined;
  const { text, pack } = reading;
  if (LATIN.test(text[numeral.end] ?? '') && numeral.form !== 'words')
    return ordinalSuffix(reading, numeral, index);
  if (pack.code === 'en' && isEdition(text, numeral)) return { draft: undefined, next: index + 1 };
  const noun =
    pack.code === 'en'
      ? countedNoun(text, numeral.end, Number.isInteger(numeral.min) ? LOOK_AHEAD : 1)
      : undefined;
  if (noun && numeral.form !== 'vague')
    return { draft: numberDraft(numeral, { kind: 'count', unit: noun }, 'noun'), next: index + 1 };
  const signed = sign(text, numeral, 'number');
  const value = signed ? { start: numeral.start - 1, min: -numeral.max, max: -numeral.min } : {};
  return {
    draft: { ...numberDraft(numeral, { kind: 'number', unit: '', ...value }, 'bare'), bare: true },
    next: index + 1,
  };
};

const isPlural = (word: string): boolean =>
  PLURALS.has(word) ||
  (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !NOT_PLURAL.has(word));

/** `10 false claims`, `three-part study`, `10,000 H800s`: the plural within three words, or the word behind a hyphen. */
function countedNoun(text: string, at: number, words: number): string | undefined {
  if (text[at] === '-') {
    const word = wordAt(text, at + 1);
    return word && word.text.length > 2 && !FUNCTION_WORDS.has(word.text) ? word.text : undefined;
  }
  for (let n = 0, end = at; n < words && text[end] === ' '; n++) {
    const word = chipOrWord(text, end + 1);
    if (!word || FUNCTION_WORDS.has(word.text)) return undefined;
    if (/^gpus?$/.test(word.text) && /^[ -]hours?\b/.test(text.slice(word.end, word.end + 6)))
      return 'GPU-hours';
    if (isPlural(word.text)) return word.text;
    end = word.end;
  }
  return undefined;
}

/** `AIME 2024 results`: the year is part of the name of an event. */
function isEdition(text: string, { start, end, form }: Numeral): boolean {
  return (
    form === 'digits' &&
    end - start === 4 &&
    /^(?:19|20)/.test(text.slice(start, end)) &&
    /\b[A-Z]{3,} $/.test(text.slice(Math.max(0, start - 10), start))
  );
}

const CHIP = /(?:RTX )?[A-Z]{1,2}\d{2,4}s?/y;

/** A word, or the name of a chip that is counted (`H800s`). */
function chipOrWord(text: string, at: number): { readonly text: string; readonly end: number } | undefined {
  CHIP.lastIndex = at;
  const chip = CHIP.exec(text)?.[0];
  if (chip) return { text: chip.endsWith('s') ? chip.toLowerCase() : chip, end: at + chip.length };
  return wordAt(text, at);
}

/** `8th`, `1st`. */
function ordinalSuffix({ text }: Reading, numeral: Numeral, index: number): ReturnType<Parser> {
  const suffix = /^(?:st|nd|rd|th)\b/i.exec(text.slice(numeral.end, numeral.end + 3))?.[0];
  if (!suffix) return { draft: undefined, next: index + 1 };
  return {
    draft: numberDraft(
      numeral,
      { kind: 'ordinal', unit: 'ordinal', end: numeral.end + suffix.length },
      'ordinal-suffix',
    ),
    next: index + 1,
  };
}
