import type { QuantityMention } from '../../quantity/types.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { type PageContext, within } from '../page-context.ts';
import type { Owner } from './find-owner.ts';
import { ownerFor } from './owner-for.ts';
import { type CueNearness, weakestCue, weighCues } from './weigh-cues.ts';

export interface Choice {
  readonly topic: TopicRule;
  readonly owner: Owner | undefined;
  readonly score: number;
  readonly matchedOn: readonly string[];
}

/** Below this the figure answers none of the pack's questions. */
const THRESHOLD = 0.3;

const DIMENSIONS: Readonly<Record<string, readonly TopicRule['dimension'][]>> = {
  money: ['money'],
  count: ['count'],
  number: ['count'],
  percent: ['percent', 'ratio'],
  ratio: ['ratio'],
  rank: ['rank'],
  ordinal: [],
  duration: ['duration'],
  age: [],
  dimension: [],
  date: ['date'],
};

const PEOPLE = /^(?:명|people|users|사람|人|名|members|employees)$/;
const RATE = /\/(?:1M tokens|day)/;

/** A figure whose noun is known fits only its own topic. */
function unitFits(topic: TopicRule, { kind, unit }: QuantityMention): boolean {
  if (kind === 'number' && (unit !== '' || !topic.bare)) return false;
  if (topic.units) return topic.units.includes(unit);
  if (topic.dimension === 'money')
    return RATE.test(unit) ? topic.rate === true : topic.rate || !unit.includes('/');
  if (unit === 'GPU-hours' || unit === 'tokens') return topic.counts === unit;
  return !PEOPLE.test(unit) || topic.people === true;
}

/** Roughly in dollars, for plausibility only; never for comparison. */
const DOLLARS: Readonly<Record<string, number>> = {
  USD: 1,
  KRW: 1 / 1400,
  CNY: 1 / 7.2,
  JPY: 1 / 150,
  TWD: 1 / 32,
  EUR: 1.1,
  GBP: 1.25,
  HKD: 1 / 7.8,
  INR: 1 / 85,
};

function plausible(topic: TopicRule, quantity: QuantityMention): boolean {
  if (!topic.bounds || quantity.min === null || quantity.max === null) return true;
  const scale = topic.dimension === 'money' ? (DOLLARS[quantity.unit.slice(0, 3)] ?? 0) : 1;
  return quantity.max * scale >= topic.bounds[0] && quantity.min * scale <= topic.bounds[1];
}

/** "2.2 percent for the S&P 500", "9.7 percent off ASML". */
const TAKER = /^ (?:for|off|in|at|from) (?:the )?$/;

/** `오라클(14%)`, "Alphabet over four percent": the name right before the figure, no other figure between. */
function besideOwner(context: PageContext, quantity: QuantityMention, owner: Owner): boolean {
  if (owner.from !== 'sentence') return false;
  if (owner.span.start > quantity.start) {
    return TAKER.test(context.article.text.slice(quantity.end, owner.span.start));
  }
  const between = { start: owner.span.end, end: quantity.start };
  return (
    between.end - between.start < (context.article.lang === 'en' ? 75 : 40) &&
    !within(context.quantities, between).some((q) => q.kind === quantity.kind)
  );
}

/** A hint may strengthen what the cues say, not say it for them. */
const CUES_ALONE = 0.25;
const HINT = 0.35;
/** One verb serves a whole list of shares and indexes. */
const LISTED = 0.45;

function weigh(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
  near: CueNearness | undefined,
): Choice | undefined {
  const cues = weakestCue(topic, near);
  if (!cues) return undefined;
  const owner = ownerFor(context, quantity, topic);
  if (owner === null) return undefined;
  const listed = topic.direction && owner && besideOwner(context, quantity, owner) ? LISTED : 0;
  const alone = Math.max(cues.score, listed);
  if (alone < CUES_ALONE) return undefined;
  const score = alone + HINT * (near?.hint ?? 0);
  if ((near?.without ?? 0) > score * 0.8) return undefined;
  const sure = owner === undefined ? 0.75 : owner.from === 'sentence' ? 1 : 0.85;
  return { topic, owner, score: score * sure, matchedOn: cues.phrases };
}

/** Which question of the pack a figure answers, if any: all cue groups near, the right kind of owner, a plausible size. */
export function chooseTopic(context: PageContext, quantity: QuantityMention): Choice | undefined {
  const dimensions = DIMENSIONS[quantity.kind] ?? [];
  const scores = weighCues(context, quantity);
  let chosen: Choice | undefined;
  for (const topic of context.pack.topics.values()) {
    if (!dimensions.includes(topic.dimension) || !unitFits(topic, quantity) || !plausible(topic, quantity))
      continue;
    const choice = weigh(context, quantity, topic, scores.get(topic.id));
    if (choice && choice.score > (chosen?.score ?? THRESHOLD)) chosen = choice;
  }
  return chosen;
}
