import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import type { TopicRule } from '../../topic/schema.ts';
import type { PageContext } from '../page-context.ts';
import { within } from '../span.ts';
import { dimensionFits } from './dimension-fits.ts';
import type { Owner } from './find-owner.ts';
import { isPlausible } from './is-plausible.ts';
import { isRate } from './is-rate.ts';
import { type OwnerMemo, ownerFor } from './owner-for.ts';
import { wholeOf } from './part-of.ts';
import { unitFits } from './unit-fits.ts';
import { type TopicNearness, weakestCue, weighCues } from './weigh-cues.ts';

export interface Choice {
  readonly topic: TopicRule;
  readonly owner: Owner | undefined;
  readonly score: number;
  readonly matchedOn: readonly string[];
  /** Part of another figure's answer ("of which 37 billion"). */
  readonly part?: boolean;
}

/** Below this the figure answers none of the pack's questions. */
const THRESHOLD = 0.3;

/** "2.2 percent for the S&P 500", "9.7 percent off ASML". */
const TAKER = inAnyLanguage(({ names }) => names.taker, { before: /^ /, after: / $/ });

/** `오라클(14%)`, "Alphabet over four percent": the name right before the figure, no other figure between. */
function besideOwner(context: PageContext, quantity: QuantityMention, owner: Owner): boolean {
  if (owner.from !== 'sentence') return false;
  if (owner.span.start > quantity.start) {
    return TAKER.test(context.article.text.slice(quantity.end, owner.span.start));
  }
  const between = { start: owner.span.end, end: quantity.start };
  return (
    between.end - between.start < context.grammar.besideReach &&
    !within(context.quantities, between).some((q) => q.kind === quantity.kind)
  );
}

/** A hint may strengthen what the cues say, not say it for them. */
const CUES_ALONE = 0.25;
const HINT = 0.35;
/** A question that asks for more says more when all it asks for is there. */
const SPECIFIC = 0.15;
/** One verb serves a whole list of shares and indexes. */
const LISTED = 0.45;

function weigh(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
  near: TopicNearness,
  owners: OwnerMemo,
): Choice | undefined {
  const cues = weakestCue(topic, near);
  if (!cues) return undefined;
  const owner = ownerFor(context, quantity, topic, owners);
  if (owner === null) return undefined;
  const listed = topic.direction && owner && besideOwner(context, quantity, owner) ? LISTED : 0;
  const alone = Math.max(cues.score, listed);
  if (alone < CUES_ALONE) return undefined;
  const score = alone + HINT * near.hint + SPECIFIC * Math.max(0, topic.cues.length - 1);
  if (near.without > score * 0.8 || near.without >= alone) return undefined;
  const sure = owner === undefined ? 0.75 : owner.from === 'sentence' ? 1 : 0.85;
  return { topic, owner, score: score * sure, matchedOn: cues.phrases };
}

/** Which question of the pack a figure answers, if any: all cue groups near, the right kind of owner, a plausible size. */
export function chooseTopic(context: PageContext, quantity: QuantityMention): Choice | undefined {
  const whole = wholeOf(context, quantity);
  const choice = whole && chooseTopic(context, whole);
  if (choice) return { ...choice, part: true };
  const owners: OwnerMemo = new Map();
  const rate = isRate(context, quantity);
  let chosen: Choice | undefined;
  for (const [id, near] of weighCues(context, quantity)) {
    const topic = context.pack.topics.get(id);
    if (!topic || (rate && !topic.rate) || !dimensionFits(topic, quantity)) continue;
    if (!unitFits(context, topic, quantity) || !isPlausible(topic, quantity)) continue;
    const choice = weigh(context, quantity, topic, near, owners);
    if (choice && choice.score > (chosen?.score ?? THRESHOLD)) chosen = choice;
  }
  return chosen;
}
