import type { QuantityMention } from '../../quantity/types.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { type PageContext, sentenceIndexAt } from '../page-context.ts';
import { within } from '../span.ts';
import type { Owner } from './find-owner.ts';
import { ownerFor } from './owner-for.ts';
import { wholeOf } from './part-of.ts';
import { type CueNearness, weakestCue, weighCues } from './weigh-cues.ts';

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

const DIMENSIONS: Readonly<Record<string, readonly TopicRule['dimension'][]>> = {
  money: ['money'],
  count: ['count'],
  number: ['count', 'percent'],
  percent: ['percent', 'ratio'],
  ratio: ['ratio'],
  rank: ['rank'],
  ordinal: [],
  duration: ['duration', 'count'],
  age: [],
  dimension: [],
  date: ['date'],
};

const PEOPLE = /^(?:명|people|users|사람|人|名|members|employees)$/;
const RATE = /\/(?:1M tokens|day)/;

/** A figure whose noun is known fits only its own topic. */
function unitFits(context: PageContext, topic: TopicRule, quantity: QuantityMention): boolean {
  const { kind, unit } = quantity;
  if (kind === 'number') return unit === '' && mayBeBare(context, topic, quantity);
  if (topic.units) return topic.units.includes(unit);
  if (kind === 'duration') return topic.dimension === 'duration';
  if (topic.dimension === 'money') {
    return RATE.test(unit) ? topic.rate === true : topic.rate || !unit.includes('/');
  }
  if (unit === 'GPU-hours' || unit === 'tokens') return topic.counts === unit;
  return !PEOPLE.test(unit) || topic.people === true;
}

/** `参数量为6710亿`, "2,048 of Nvidia's H800 processors": the noun stands apart from its number. */
const NOUN_BEFORE = /^[数量數]?[은는이가為为達达は：:]?(?:约|約|は)?\s?$/;
const NOUN_BEHIND = /^ (?:of )?(?:[\w’'-]+ ){0,3}$/;
const NOUN_REACH = 32;

function hasNounBeside(context: PageContext, topic: TopicRule, quantity: QuantityMention): boolean {
  const { text } = context.article;
  const around = { start: quantity.start - NOUN_REACH, end: quantity.end + NOUN_REACH };
  return within(context.cues, around).some(({ start, end, value }) => {
    if (value.topic !== topic.id || value.role !== 'cue' || value.group !== 0) return false;
    return end <= quantity.start
      ? NOUN_BEFORE.test(text.slice(end, quantity.start))
      : start >= quantity.end && NOUN_BEHIND.test(text.slice(quantity.end, start));
  });
}

/** Whether a number without a unit can answer: its noun stands beside it, or a test that is scored in points. */
function mayBeBare(context: PageContext, topic: TopicRule, quantity: QuantityMention): boolean {
  if (topic.dimension === 'count') return topic.bare === true || hasNounBeside(context, topic, quantity);
  const sentence = context.sentences[sentenceIndexAt(context, quantity.start)];
  return (
    topic.test === true &&
    topic.bare === true &&
    sentence !== undefined &&
    within(context.entities, sentence).some((hit) => isKind(hit.value, ['benchmark']))
  );
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

/** Durations are bounded in days. */
const DAYS: Readonly<Record<string, number>> = {
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30,
  years: 365,
};

/** From a figure's unit to that of the topic's bounds; a currency that is not known fits no bounds. */
function scaleOf({ dimension }: TopicRule, unit: string): number {
  if (dimension === 'money') return DOLLARS[unit.slice(0, 3)] ?? 0;
  return dimension === 'duration' ? (DAYS[unit] ?? 1) : 1;
}

/** "billions" says too little to be laid beside anything. */
const VAGUE = 500;

function plausible(topic: TopicRule, quantity: QuantityMention): boolean {
  if (topic.bounds && quantity.date !== undefined) {
    const year = Number(/^\d{4}/.exec(quantity.date)?.[0]);
    return !(year < topic.bounds[0] || year > topic.bounds[1]);
  }
  if (
    quantity.min !== null &&
    quantity.max !== null &&
    quantity.max > quantity.min * VAGUE &&
    quantity.min > 1
  )
    return false;
  if (!topic.bounds || quantity.min === null || quantity.max === null) return true;
  const scale = scaleOf(topic, quantity.unit);
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
/** A question that asks for more says more when all it asks for is there. */
const SPECIFIC = 0.15;
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
  const score = alone + HINT * (near?.hint ?? 0) + SPECIFIC * Math.max(0, topic.cues.length - 1);
  if ((near?.without ?? 0) > score * 0.8) return undefined;
  const sure = owner === undefined ? 0.75 : owner.from === 'sentence' ? 1 : 0.85;
  return { topic, owner, score: score * sure, matchedOn: cues.phrases };
}

/** Which question of the pack a figure answers, if any: all cue groups near, the right kind of owner, a plausible size. */
export function chooseTopic(context: PageContext, quantity: QuantityMention): Choice | undefined {
  const whole = wholeOf(context, quantity);
  const choice = whole && chooseTopic(context, whole);
  if (choice) return { ...choice, part: true };
  const dimensions = DIMENSIONS[quantity.kind] ?? [];
  const scores = weighCues(context, quantity);
  let chosen: Choice | undefined;
  for (const topic of context.pack.topics.values()) {
    if (
      !dimensions.includes(topic.dimension) ||
      !unitFits(context, topic, quantity) ||
      !plausible(topic, quantity)
    )
      continue;
    const choice = weigh(context, quantity, topic, scores.get(topic.id));
    if (choice && choice.score > (chosen?.score ?? THRESHOLD)) chosen = choice;
  }
  return chosen;
}
