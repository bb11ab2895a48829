import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { PageContext } from '../page-context.ts';
import type { Span } from '../span.ts';

const AHEAD = inAnyLanguage(({ figures }) => figures.rateAhead);
/** What the figure is so much for: no other figure and no other clause. */
const MEASURE = /^[^\d,.;，。；、]*$/;
const BEHIND = inAnyLanguage(({ figures }) => figures.rateBehind, { before: /^ ?/ });
const REACH = 24;

function isAhead(before: string): boolean {
  const word = AHEAD.exec(before);
  return word !== null && MEASURE.test(before.slice(word.index + word[0].length));
}

/** `每万亿tokens仅需180K`, `3.7天/万亿tokens`, "180K hours per trillion tokens": so much for so much, and no total. */
export function isRate({ article: { text } }: PageContext, { start, end }: Span): boolean {
  return (
    text[start - 1] === '/' ||
    isAhead(text.slice(Math.max(0, start - REACH), start)) ||
    BEHIND.test(text.slice(end, end + REACH))
  );
}
