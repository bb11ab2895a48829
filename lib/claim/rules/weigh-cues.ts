import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import type { Cue } from '../../topic/compile-pack.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { hasBreak, nearness, type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import { anchorOf } from './anchor-of.ts';

/** Phrases of the sentence before count this much: never enough alone. */
const CARRIED = 0.27;

/** "What did the servers cost? Around $1.6 billion.": the question's phrases are the answer's. */
const ANSWERED = 0.5;

/** How near a topic's phrases stand to a figure, from 0 to 1. */
export interface CueNearness {
  /** One entry a cue group; missing where none of its phrases is near. */
  readonly groups: (CueScore | undefined)[];
  hint: number;
  without: number;
}

interface CueScore {
  readonly score: number;
  readonly phrases: readonly string[];
}

/** Figures told off one after the other share the phrase before the first. */
const JOINT = inAnyLanguage(({ clauses }) => clauses.figureJoint, { before: /^/, after: /$/ });

/** `26일 V3를, 20일에는 R1을 내놨다`: one verb for both. */
const ONE_VERB = inAnyLanguage(({ clauses }) => clauses.sharedVerb, { after: /[^,.]*$/ });

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
    ? !JOINT.test(text.slice(nearest.end, quantity.start))
    : !ONE_VERB.test(text.slice(quantity.end, nearest.start));
}

/** A phrase behind the figure in another clause speaks of what comes next. */
const NEXT_CLAUSE = 0.5;
/** "on Jan. 20, when …": the clause behind tells of the figure itself. */
const RELATIVE = inAnyLanguage(({ clauses }) => clauses.relative, { before: /^,? / });
const TAKEN = 0.65;

/** `…를 세웠고, 2021년에는 …`: the clause before is closed. */
const CLOSED = inAnyLanguage(({ clauses }) => clauses.closed, { after: /$/ });

/** A semicolon stands between, or a date opens a clause of its own. */
function isParted(context: PageContext, quantity: QuantityMention, anchor: Span, hit: Span): boolean {
  const { text } = context.article;
  const before = hit.start < anchor.start;
  const [from, to] = before ? [hit.end, anchor.start] : [anchor.end, hit.start];
  if (/[;；]/.test(text.slice(from, to))) return true;
  return before && quantity.kind === 'date' && CLOSED.test(text.slice(Math.max(from - 2, to - 8), to));
}

function cueNearness(context: PageContext, quantity: QuantityMention, anchor: Span, hit: Span): number {
  let near = nearness(context, anchor, hit);
  if (claimedByAnother(context, quantity, hit)) near *= TAKEN;
  if (isParted(context, quantity, anchor, hit)) near *= NEXT_CLAUSE;
  const behind = context.article.text.slice(quantity.end, quantity.end + 8);
  if (hit.start > anchor.end && hasBreak(context, anchor.end, hit.start) && !RELATIVE.test(behind))
    near *= NEXT_CLAUSE;
  return near;
}

function note(topic: CueNearness, hit: Hit<Cue>, near: number, carried: boolean): void {
  const { role, group } = hit.value;
  if (role === 'hint') topic.hint = Math.max(topic.hint, near);
  else if (role === 'without') topic.without = carried ? topic.without : Math.max(topic.without, near);
  else if (near > (topic.groups[group]?.score ?? 0))
    topic.groups[group] = { score: near, phrases: [hit.phrase] };
}

/** The phrases of the figure's sentence, and faintly those of the sentence before, by topic. */
export function weighCues(context: PageContext, quantity: QuantityMention): ReadonlyMap<string, CueNearness> {
  const topics = new Map<string, CueNearness>();
  const anchor = anchorOf(context, quantity);
  const index = sentenceIndexAt(context, quantity.start);
  const sentence = context.sentences[index];
  const previous = context.sentences[index - 1];
  const take = (hit: Hit<Cue>, near: number, carried: boolean): void => {
    const topic = topics.get(hit.value.topic) ?? { groups: [], hint: 0, without: 0 };
    topics.set(hit.value.topic, topic);
    note(topic, hit, near, carried);
  };
  if (!sentence) return topics;
  for (const hit of within(context.cues, sentence))
    take(hit, cueNearness(context, quantity, anchor, hit), false);
  if (previous?.paragraph !== sentence.paragraph) return topics;
  const asked = context.article.text.slice(previous.start, previous.end).trimEnd().endsWith('?');
  for (const hit of within(context.cues, previous)) take(hit, asked ? ANSWERED : CARRIED, !asked);
  return topics;
}

/** The weakest of a topic's cue groups; undefined when one is not met at all. */
export function weakestCue(topic: TopicRule, near: CueNearness): CueScore | undefined {
  let score = 1;
  const phrases: string[] = [];
  for (let group = 0; group < topic.cues.length; group++) {
    const found = near.groups[group];
    if (!found) return undefined;
    score = Math.min(score, found.score);
    phrases.push(...found.phrases);
  }
  return { score, phrases };
}
