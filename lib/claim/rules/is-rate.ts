import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { PageContext } from '../page-context.ts';
import type { Span } from '../span.ts';

const AHEAD = inAnyLanguage(({ figures }) => figures.rateAhead, { after: /$/ });
const BEHIND = inAnyLanguage(({ figures }) => figures.rateBehind, { before: /^ ?/ });
const REACH = 24;

/** `每万亿tokens仅需180K`, `3.7天/万亿tokens`, "180K hours per trillion tokens": so much for so much, and no total. */
export function isRate({ article: { text } }: PageContext, { start, end }: Span): boolean {
  return (
    text[start - 1] === '/' ||
    AHEAD.test(text.slice(Math.max(0, start - REACH), start)) ||
    BEHIND.test(text.slice(end, end + REACH))
  );
}
