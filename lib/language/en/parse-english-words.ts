import { type Draft, makeDraft } from '../../quantity/draft.ts';
import { fractionNouns, multipleWords, ordinalWords, smallWords } from './numerals.ts';

const RATIO_LEAD = /(?:\ba|\bone|\ban)[ -]$/i;
/** `one and a quarter of an hour`: a share of the number before it. */
const ADDED =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|trillion|\w+ty)) and (?:an? |one )$/i;
const RANKED =
  /^(?: place| out of| in the (?:ranking|list|table|App)| most (?:downloaded|popular)| spot| rank)/i;

function ratio(start: number, end: number, value: number, rule: string): Draft {
  return makeDraft({ start, end, kind: 'ratio', min: value, max: value, unit: 'x', rules: [rule] });
}

/** "from a tenth", "to about a fifth": a value that is moved from or to, no word of order. */
const MOVED = /\b(?:from|to|by|than|about|nearly|almost|roughly|under|over) an? $/i;
const NOUN_BEHIND =
  /^-|^ (?:[A-Z]|time|year|month|day|week|term|season|round|member|person|party|place|floor|grade|title|win)/;

/** "ranked third", "finished second". */
const RANKED_BEFORE = /\b(?:rank(?:s|ed|ing)?|placed|finish(?:es|ed|ing)) (?:in |at |as )?(?:the )?$/i;

interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** "scored twice" says how often, "twice the price" how many times as much. */
const OFTEN = /^(?:twice|thrice)$/;
const COMPARED = /^ (?:as|the|that|what|its|their|his|her|this|more)\b|^$/;

function readMultiple(text: string, { word, start, end }: Place): Draft | undefined {
  const value = multipleWords[word];
  const other =
    word === 'double' && /^[ -](?:down|digit|standard|edged|check)/.test(text.slice(end, end + 10));
  if (!value || other) return undefined;
  const draft = ratio(start, end, value, 'multiple-word');
  return OFTEN.test(word) && !COMPARED.test(text.slice(end, end + 7))
    ? { ...draft, kind: 'count', unit: 'times' }
    : draft;
}

function readShare(text: string, { word, start, end }: Place): Draft | undefined {
  const lead = RATIO_LEAD.exec(text.slice(Math.max(0, start - 4), start));
  const below = fractionNouns[word];
  const behind = text.slice(end, end + 7);
  const added =
    ADDED.test(text.slice(Math.max(0, start - 20), start)) ||
    (/ and (?:an? |one )$/.test(text.slice(Math.max(0, start - 9), start)) && !/^ of\b/.test(behind));
  const moved = MOVED.test(text.slice(Math.max(0, start - 16), start)) && !NOUN_BEHIND.test(behind);
  if (lead && below && !added && (isFraction(text, end, word) || (below > 4 && moved)))
    return ratio(start - lead[0].length, end, 1 / below, 'fraction-word');
  const half = /\b(?:first|second|other|third|fourth|better)[ -]$/i.test(
    text.slice(Math.max(0, start - 8), start),
  );
  return word === 'half' && !half && /^ (?:of|the|as|its|their|price)\b/.test(behind)
    ? ratio(start, end, 0.5, 'half')
    : undefined;
}

function readOrdinal(text: string, { word, start, end }: Place): Draft | undefined {
  const value = ordinalWords[word];
  if (!value) return undefined;
  const ranked =
    RANKED.test(text.slice(end, end + 20)) || RANKED_BEFORE.test(text.slice(Math.max(0, start - 17), start));
  const alone = text.length < SHORT && text.trim().length === word.length;
  if (!ranked && !alone && (value < FIRST_COUNTED || !counted(text, start, end))) return undefined;
  const kind = ranked ? 'rank' : 'ordinal';
  return { ...ratio(start, end, value, `${kind}-word`), kind, unit: kind };
}

/** `twice`, `doubled`, `tenfold`, `a third`, `half`, `tenth out of eleven`: a figure that is one word. */
export function readFigureWord(text: string, start: number, end: number): Draft | undefined {
  if (/\w/.test(text[start - 1] ?? '') || /\w/.test(text[end] ?? '')) return undefined;
  const place: Place = { word: text.slice(start, end).toLowerCase(), start, end };
  return readMultiple(text, place) ?? readShare(text, place) ?? readOrdinal(text, place);
}

/** `a third of` and `a tenth the cost` are fractions; `a second model`, `a third party` are not. */
function isFraction(text: string, end: number, word: string): boolean {
  const behind = text.slice(end, end + 8);
  if (word === 'half') return !/^ (?:an?|hour|day|year|dozen|million|billion)\b/.test(behind);
  return /^(?:$|[.,;:)]| (?:of|the|as|that|less|lower|its|to|what|in)\b)/.test(behind);
}

/** A text that may be nothing but one word of order. */
const SHORT = 24;
/** `first`, `second` and `third` are mostly words of order, not figures. */
const FIRST_COUNTED = 4;

/** Not a name (`Fifth Avenue`), not a fraction or the tail of a longer number. */
function counted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  if (/^[A-Z]/.test(text[start] ?? '') && start > 0) return false;
  const previous = /([a-z]{1,10})[ -]$/.exec(before)?.[1] ?? '';
  return (
    smallWords[previous] === undefined &&
    !/(?:ty|hundred|thousand|and)[ -]$/.test(before) &&
    !/^(?:-|s\b| of\b)/.test(text.slice(end, end + 3))
  );
}
