import { ALONE, inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { hasBreak, nearness, type PageContext } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import { isMarkedSubject } from './subject-mark.ts';

/** Figures told off one after the other share the phrase before the first. */
const JOINT = inAnyLanguage(({ clauses }) => clauses.figureJoint, ALONE);

/** `26일 V3를, 20일에는 R1을 내놨다`: one verb for both. */
const ONE_VERB = inAnyLanguage(({ clauses }) => clauses.sharedVerb, { after: /[^,.]*$/ });

/** `13만2781명, 30일 9만6751명`: what tells figures off may say for each when it was. */
function withoutDates({ article, quantities }: PageContext, from: number, to: number): string {
  const dates = within(quantities, { start: from, end: to }).filter(
    ({ kind, end }) => kind === 'date' && end <= to,
  );
  const first = dates[0];
  if (!first || dates.length > 1) return article.text.slice(from, to);
  return article.text.slice(from, first.start) + article.text.slice(first.end, to).trimStart();
}

/** A figure of the same kind between phrase and figure has the better right to the phrase. */
function claimedByAnother(context: PageContext, quantity: QuantityMention, hit: Span): boolean {
  const before = hit.start < quantity.start;
  const [from, to] = before ? [hit.end, quantity.start] : [quantity.end, hit.start];
  const between = within(context.quantities, { start: from, end: to }).filter(
    (q) => q.kind === quantity.kind && q.unit === quantity.unit,
  );
  const { text } = context.article;
  const nearest = before ? between.at(-1) : between[0];
  if (nearest === undefined) return false;
  return before
    ? !JOINT.test(withoutDates(context, nearest.end, quantity.start))
    : !ONE_VERB.test(text.slice(quantity.end, nearest.start));
}

/** A phrase behind the figure in another clause speaks of what comes next. */
const NEXT_CLAUSE = 0.5;
/** "on Jan. 20, when …": the clause behind tells of the figure itself. */
const RELATIVE = inAnyLanguage(({ clauses }) => clauses.relative, { before: /^,? / });
const TAKEN = 0.65;

/** `…를 세웠고, 2021년에는 …`: the clause before is closed. */
const CLOSED = inAnyLanguage(({ clauses }) => clauses.closed, { after: /$/ });

/** `2023년 설립된 딥시크는 지난달 …`: where the verb is last, what stands before the subject is said of it and of no date behind. */
const isOfSubject = ({ article, entities, grammar }: PageContext, from: number, to: number): boolean =>
  grammar.verbLast &&
  within(entities, { start: from, end: to }).some(
    (hit) => hit.end < to && isMarkedSubject(article.text, hit),
  );

/** A semicolon stands between, or a date opens a clause of its own. */
function isParted(context: PageContext, quantity: QuantityMention, anchor: Span, hit: Span): boolean {
  const { text } = context.article;
  const before = hit.start < anchor.start;
  const [from, to] = before ? [hit.end, anchor.start] : [anchor.end, hit.start];
  if (/[;；]/.test(text.slice(from, to))) return true;
  if (!before || quantity.kind !== 'date') return false;
  return CLOSED.test(text.slice(Math.max(from - 2, to - 8), to)) || isOfSubject(context, from, to);
}

/** How near a phrase stands to a figure, from 0 to 1: letters and clauses between, and figures that have a better right to it. */
export function cueNearness(
  context: PageContext,
  quantity: QuantityMention,
  anchor: Span,
  hit: Span,
): number {
  let near = nearness(context, anchor, hit);
  if (claimedByAnother(context, quantity, hit)) near *= TAKEN;
  if (isParted(context, quantity, anchor, hit)) near *= NEXT_CLAUSE;
  const behind = context.article.text.slice(quantity.end, quantity.end + 8);
  if (hit.start > anchor.end && hasBreak(context, anchor.end, hit.start) && !RELATIVE.test(behind))
    near *= NEXT_CLAUSE;
  return near;
}
