/** W3C Web Annotation TextQuoteSelector. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const CONTEXT = 32;
/** Below this share of common letter pairs the surroundings are those of another figure. */
const FLOOR = 0.4;
/** Two places closer than this are not told apart. */
const MARGIN = 0.05;
/** A figure printed more often than this says nothing about its place. */
const MOST_PLACES = 200;

export function makeQuote(text: string, { start, end }: Span): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** The one place of the changed text that the quote was made from, or undefined when that is not sure. */
export function findQuote(text: string, quote: QuoteSelector): Span | undefined {
  const ranked = placesOf(text, quote.exact)
    .map((span) => ({ span, score: likeness(text, span, quote) }))
    .filter(({ span, score }) => score === 1 || !cutsFigure(text, span))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || best.score < FLOOR) return undefined;
  if (second !== undefined && best.score - second.score < MARGIN) return undefined;
  return best.span;
}

/** Letter for letter, so that digits always agree. */
function placesOf(text: string, exact: string): Span[] {
  const places: Span[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length });
    if (places.length > MOST_PLACES) return [];
  }
  return places;
}

/** A figure is never found inside a longer one, unless it was quoted from inside it. */
function cutsFigure(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const startsInside = /^\d/.test(text.slice(start, end)) && /\d[.,]?$/.test(before);
  const endsInside = /\d$/.test(text.slice(start, end)) && /^(\d|[.,]\d)/.test(after);
  return startsInside || endsInside;
}

function likeness(text: string, { start, end }: Span, { prefix, suffix }: QuoteSelector): number {
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  if (prefix === before && suffix === after) return 1;
  return commonPairs(prefix, before, suffix, after);
}

/** Dice coefficient over letter pairs of both sides together; white space does not count. */
function commonPairs(prefix: string, before: string, suffix: string, after: string): number {
  const wanted = [...pairs(prefix, '<'), ...pairs(suffix, '>')];
  const found = [...pairs(before, '<'), ...pairs(after, '>')];
  if (wanted.length + found.length === 0) return 1;
  const left = new Map<string, number>();
  for (const pair of found) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of wanted) {
    const count = left.get(pair) ?? 0;
    if (count > 0) common++;
    left.set(pair, count - 1);
  }
  return (2 * common) / (wanted.length + found.length);
}

function pairs(text: string, side: string): string[] {
  const letters = text.replaceAll(/\s+/g, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => side + letters.slice(i, i + 2));
}
