import { ALONE, inAnyLanguage } from '../../language/in-any-language.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import type { PageContext } from '../page-context.ts';
import type { Span } from '../span.ts';

/** Behind or ahead of a name these make it the yardstick, not the owner: `메타 대비`, "than OpenAI". */
const BEHIND = inAnyLanguage(({ names }) => names.yardstickBehind, { before: /^['’”」』]?/ });
const AHEAD = inAnyLanguage(({ names }) => names.yardstickAhead, {
  after: /(?:[\w’'-]{1,24}[\s的の]){0,4}$/,
});
/** "Rivals like Anthropic" names them, and holds nothing against them. */
const EXAMPLE = inAnyLanguage(({ names }) => names.exampleAhead, { after: / $/ });
const JOINT = inAnyLanguage(({ names }) => names.yardstickJoint, { before: /^/, after: /\s?$/ });
/** "Unlike GPT-4, which cost $100 million", "against Meta's $640 million": the figure is the yardstick's own. */
const OWN_FIGURE = inAnyLanguage(({ names }) => names.ownFigure, ALONE);

/** Names listed together share what stands behind the last (`메타나 오픈AI 대비`). */
export function isMeasuredBy(context: PageContext, hit: Span): boolean {
  const { text } = context.article;
  const ahead = text.slice(Math.max(0, hit.start - 30), hit.start);
  if (AHEAD.test(ahead) && !EXAMPLE.test(ahead)) return true;
  if (BEHIND.test(text.slice(hit.end, hit.end + 28))) return true;
  const next = context.entities[lowerBound(context.entities, hit.end)];
  return next !== undefined && JOINT.test(text.slice(hit.end, next.start)) && isMeasuredBy(context, next);
}

/** Shares and indexes are told off beside each other, not measured by each other. */
export function isYardstick(context: PageContext, hit: Hit<Entity>, between: string): boolean {
  if (isKind(hit.value, ['index']) || (isKind(hit.value, ['stock']) && !isKind(hit.value, ['rival'])))
    return false;
  return isMeasuredBy(context, hit) && !OWN_FIGURE.test(between);
}
