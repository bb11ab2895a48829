import { type Draft, numberDraft, type Parser, type Reading } from '../draft.ts';
import type { Numeral } from '../numeral.ts';
import { wordAt } from './read-english-numeral.ts';

/** Counters that a native or spelled Korean number of one syllable may stand before. */
const LONE_WORD_UNITS = new Set(['개', '명', '달', '가지', '배', '번', '살', '시간', '곳', '대', '장', '사람', '차례', '종류', '마리', '잔', '번째', '째', '주', '팀', '건', 'months', 'years', 'weeks', 'people', 'x', 'ordinal', 'hours', 'days', '권', '단계', '채', '표', '편', '척', '병']);
const HANGUL = /[\uac00-\ud7a3]/;
const LATIN = /[A-Za-z]/;
/** Behind a number these make a clock time. */
const CLOCK = /^\s?(?:시(?!간|장|즌|민|도|작|대|절)|時(?!間)|时(?!间)|点(?:半|钟|整|[一二三四五六七八九十\d]{1,3}分)|點(?:半|鐘|整)|[ap]\.?m\.?\b|o['’]clock)/;

/** A spelled number may be part of another word: it must be apart, and a single syllable needs a counter. */
function wordsAreApart(reading: Reading, numeral: Numeral, unit: string | undefined): boolean {
  if (numeral.form !== 'words' && numeral.form !== 'vague') return true;
  const { text, pack } = reading;
  if (pack.code === 'en') return true;
  const letters = numeral.end - numeral.start;
  if (pack.code === 'ko' && HANGUL.test(text[numeral.start - 1] ?? '')) return false;
  if (numeral.form === 'vague') return true;
  if (/^[만억조경万億亿兆]/.test(text[numeral.start] ?? '')) return false;
  if (pack.code === 'ko' && letters === 1) {
    const native = /[한두세석네넉열]/.test(text[numeral.start] ?? '');
    return unit !== undefined && native && LONE_WORD_UNITS.has(unit);
  }
  if (pack.code === 'zh' && letters === 1 && text[numeral.start] === '一') return unit !== undefined && !/[个個种種家项項款次名位件人条條台张張部]/.test(unit);
  return true;
}

/** `5.6%` `557만6000달러` `2000개` `80 hours` `512-chip`: the longest unit behind the number. */
export const parseUnit: Parser = (reading, index) => {
  const numeral = reading.numerals[index];
  if (!numeral) return undefined;
  const { text, pack } = reading;
  if (CLOCK.test(text.slice(numeral.end, numeral.end + 6))) return { draft: undefined, next: index + 1 };
  const skip = oddLength(text, numeral);
  const at = numeral.end + skip;
  const glued = pack.units.at(text, at);
  const spaced = !glued && /[ -]/.test(text[at] ?? '') ? pack.units.at(text, at + 1) : undefined;
  const hit = glued ?? (spaced && allowsSpace(reading, numeral, spaced.unit) ? spaced : undefined);
  if (!hit || !wordsAreApart(reading, numeral, hit.unit)) return undefined;
  const signed = sign(text, numeral, hit.kind);
  const tenth = hit.unit === '10%' ? 10 : 1;
  const min = Number((numeral.min * tenth).toPrecision(15));
  const max = Number((numeral.max * tenth).toPrecision(15));
  const draft = numberDraft(numeral, {
    kind: hit.kind, unit: hit.unit === '10%' ? '%' : hit.unit, end: hit.end, start: numeral.start - (signed ? 1 : 0),
    min: signed ? -max : min, max: signed ? -min : max, ...(skip ? { approx: 'about' as const } : {}),
  }, `unit:${text.slice(at, hit.end).trim()}`);
  return { draft: ranked(draft, text), next: index + 1 };
};

/** `2000여개`, `500多`: the particle between number and unit. */
function oddLength(text: string, numeral: Numeral): number {
  const odd = /^(?:여|몇|多|余|餘)(?=.)/.exec(text.slice(numeral.end, numeral.end + 3))?.[0];
  return odd && /^(?:\s?[가-힣%]|\s?[\u4e00-\u9fff%])/.test(text.slice(numeral.end + odd.length, numeral.end + odd.length + 2)) ? odd.length : 0;
}

function allowsSpace(reading: Reading, numeral: Numeral, unit: string): boolean {
  if (reading.text[numeral.end] === '-') return reading.pack.code === 'en' || /^[A-Za-z]/.test(reading.text[numeral.end + 1] ?? '');
  return !(reading.pack.code === 'en' && unit === 'm' && numeral.scale > 1);
}

/** A hyphen before a percentage or points is a minus unless it joins two figures. */
function sign(text: string, numeral: Numeral, kind: Draft['kind']): boolean {
  if (text[numeral.start - 1] !== '-' && text[numeral.start - 1] !== '–') return false;
  if (kind !== 'percent' && kind !== 'number' && kind !== 'dimension') return false;
  return /^$|[\s(,:：、（]/.test(text[numeral.start - 2] ?? '');
}

/** `10위권` is a band from first to tenth. */
function ranked(draft: Draft, text: string): Draft {
  if (draft.kind !== 'rank' || !text.slice(draft.start, draft.end).endsWith('권')) return draft;
  return { ...draft, min: 1, approx: 'range' };
}

const SKIP_NOUNS = new Set(['of', 'in', 'and', 'or', 'to', 'on', 'at', 'by', 'the', 'a', 'for', 'from', 'with', 'is', 'was', 'are', 'were', 'as', 'that', 'which', 'who', 'it', 'but', 'than', 'had', 'has', 'have', 'will', 'would', 'between', 'after', 'before', 'against']);

/** A number with no unit from the tables: counted nouns in English, bare numbers elsewhere. */
export const parseBare: Parser = (reading, index) => {
  const numeral = reading.numerals[index];
  if (!numeral || !wordsAreApart(reading, numeral, undefined)) return undefined;
  const { text, pack } = reading;
  if (LATIN.test(text[numeral.end] ?? '') && numeral.form !== 'words') return ordinalSuffix(reading, numeral, index);
  const noun = pack.code === 'en' ? countedNoun(text, numeral.end) : undefined;
  if (noun && numeral.form !== 'vague') return { draft: numberDraft(numeral, { kind: 'count', unit: noun }, 'noun'), next: index + 1 };
  const signed = sign(text, numeral, 'number');
  const value = signed ? { start: numeral.start - 1, min: -numeral.max, max: -numeral.min } : {};
  return { draft: { ...numberDraft(numeral, { kind: 'number', unit: '', ...value }, 'bare'), bare: true }, next: index + 1 };
};

function countedNoun(text: string, at: number): string | undefined {
  const gap = text[at];
  if (gap !== ' ' && gap !== '-') return undefined;
  const word = wordAt(text, at + 1);
  return word && word.text.length > 2 && !SKIP_NOUNS.has(word.text) ? word.text : undefined;
}

/** `8th`, `1st`. */
function ordinalSuffix({ text }: Reading, numeral: Numeral, index: number): ReturnType<Parser> {
  const suffix = /^(?:st|nd|rd|th)\b/i.exec(text.slice(numeral.end, numeral.end + 3))?.[0];
  if (!suffix) return { draft: undefined, next: index + 1 };
  return { draft: numberDraft(numeral, { kind: 'ordinal', unit: 'ordinal', end: numeral.end + suffix.length }, 'ordinal-suffix'), next: index + 1 };
}
