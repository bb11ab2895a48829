import { inAnyLanguage } from '../../language/in-any-language.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import { hasBreak, nearness, type PageContext, sentenceAt } from '../page-context.ts';
import type { Span } from '../span.ts';
import { isMarkedSubject, NAME_END } from './subject-mark.ts';
import { isYardstick } from './yardstick.ts';

/** `딥시크에 따르면`, "according to DeepSeek": the speaker, not what is spoken of. */
const SOURCE = inAnyLanguage(({ speech }) => speech.sourceBehind, {
  before: /^(?:\([^()]{1,24}\))?['’”」]?/,
});

/** What stands behind the figure, worse still in another clause, is seldom what it is about. */
const BEHIND = 0.55;
const BEHIND_BREAK = 0.2;
const SAID_OF_IT = 1.35;

/** A name in brackets is an aside to those outside them. */
const ASIDE = 0.4;
const ASIDE_LENGTH = 80;

function inBrackets(text: string, hit: Span, figure: Span): boolean {
  const behind = text.slice(hit.end, Math.min(figure.start, hit.end + ASIDE_LENGTH));
  const before = text.slice(Math.max(0, hit.start - ASIDE_LENGTH), hit.start);
  return /^[^()]*\)/.test(behind) && /\([^()]*$/.test(before);
}

/** `High-Flyer, the fund behind DeepSeek, bought …`: a name inside what is said of another name. */
const APPOSITION = /^, (?:[\w’'-]+ ){1,6}$/;
const APPOSED = 0.1;

function inApposition(context: PageContext, hit: Span, figure: Span): boolean {
  const { text } = context.article;
  if (!/^[^,.;]{0,40},/.test(text.slice(hit.end, figure.start))) return false;
  const at = lowerBound(context.entities, hit.start);
  return context.entities
    .slice(Math.max(0, at - 2), at)
    .some((head) => head.end < hit.start && APPOSITION.test(text.slice(head.end, hit.start)));
}

/** `GPT-4가 1억 달러를 들인 것과 달리`: the subject of a clause that is closed before the figure. */
const CONTRASTED = inAnyLanguage(({ names }) => names.contrasted, { before: /^/ });

/** "the $100m that Altman says GPT-4 took", "$6m, which Meta spends in a day": the clause behind a figure names whose it is. */
const RELATIVE = inAnyLanguage(({ names }) => names.relative, { before: /^,? /, after: /[^,.;:]*$/ });
/** `1200명에 달하는 오픈AI`: what stands before the name is said of it. */
const ADNOMINAL = inAnyLanguage(({ names }) => names.adnominal, { before: /^/, after: / ['‘“]?$/ });
/** "set up in 2023 by hedge fund manager …", "by Meta's count": who does it, not what it is about. */
const AGENT_AHEAD = inAnyLanguage(({ names }) => names.agentAhead, { after: /(?:[\w’'-]+ ){0,2}$/ });
const AGENT = 0.3;

const OBJECT = inAnyLanguage(({ names }) => names.object, {
  before: /^['’”」]?(?:\([^()]{1,40}\))?['’”」]?/,
});
const OBJECT_REACH = 30;

/** `2015년 퀀트 펀드 ‘하이플라이어’를 창업`: the object behind a date is what the date is about. */
function isObjectOf(context: PageContext, hit: Span, figure: Span): boolean {
  const { text } = context.article;
  return (
    hit.start - figure.end <= OBJECT_REACH &&
    !hasBreak(context, figure.end, hit.start - 1) &&
    OBJECT.test(text.slice(hit.end, hit.end + 48))
  );
}

/** `헤지펀드에서 함께 일했던`: where something was done, or with whom. */
const OBLIQUE = inAnyLanguage(({ names }) => names.oblique, { before: NAME_END });
const OBLIQUE_SCORE = 0.5;

/** A clause is no longer than this; farther names are not looked into. */
const CLAUSE = 160;

const GENITIVE = inAnyLanguage(({ names }) => names.genitive, { before: /^/, after: / ?$/ });

/** `2029점으로 o1의 2061점에`, "79.8 against o1's 79.2": the name has the next figure for its own. */
function ownsNext(context: PageContext, figure: Span, hit: Span): boolean {
  const next = context.quantities[lowerBound(context.quantities, hit.end)];
  if (!next || next.start === figure.start) return false;
  return GENITIVE.test(context.article.text.slice(hit.end, next.start));
}

/** "Born in 1985, Liang …": a sentence that opens so is about the name behind its comma. */
const OPENER = inAnyLanguage(({ names }) => names.opener, { before: /^\s*/ });

function isOpened(context: PageContext, figure: Span, hit: Span): boolean {
  const sentence = sentenceAt(context, figure.start);
  const { text } = context.article;
  if (!sentence || !OPENER.test(text.slice(sentence.start, figure.start))) return false;
  const first = context.entities[lowerBound(context.entities, figure.end)];
  return first?.start === hit.start && text.slice(figure.end, hit.start).includes(',');
}

/** "79.2% for o1": the figure is that model's. */
const TAKER = inAnyLanguage(({ names }) => names.taker, { before: /^ /, after: / (?:[A-Z]\w+['’]s )?$/ });

const isTaker = ({ value }: Hit<Entity>, between: string): boolean =>
  isKind(value, ['rival-model']) && TAKER.test(between);

function behindFigure(context: PageContext, figure: Span, hit: Hit<Entity>): number {
  const { text } = context.article;
  const between = text.slice(figure.end, Math.min(hit.start, figure.end + CLAUSE));
  if (ADNOMINAL.test(between) || isTaker(hit, between)) return SAID_OF_IT;
  if (isObjectOf(context, hit, figure) || isOpened(context, figure, hit)) return 1;
  if (RELATIVE.test(between)) return SAID_OF_IT;
  if (AGENT_AHEAD.test(between)) return AGENT;
  if (ownsNext(context, figure, hit)) return APPOSED;
  return hasBreak(context, figure.end, hit.start) ? BEHIND_BREAK : BEHIND;
}

/** How well a name fits as what a figure is about: nearness, weighed by how the sentence is built. */
export function scoreName(context: PageContext, figure: Span, hit: Hit<Entity>): number {
  const { text } = context.article;
  const between = figure.start - hit.end < CLAUSE ? text.slice(hit.end, figure.start) : '';
  const place = hit.start > figure.start ? behindFigure(context, figure, hit) : 1;
  let score = nearness(context, figure, hit) * place;
  // `79.2%인 o1을 앞섰다`: a yardstick may have a figure of its own
  if (place !== SAID_OF_IT && (CONTRASTED.test(between) || isYardstick(context, hit, between))) score *= 0.15;
  if (hit.end < figure.start && inBrackets(text, hit, figure)) score *= ASIDE;
  if (between && inApposition(context, hit, figure)) score *= APPOSED;
  if (isMarkedSubject(text, hit)) score *= 1.35;
  if (SOURCE.test(text.slice(hit.end, hit.end + 28))) score *= 0.8;
  if (OBLIQUE.test(text.slice(hit.end, hit.end + 28))) score *= OBLIQUE_SCORE;
  return score;
}
