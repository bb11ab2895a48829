import type { QuantityMention } from '../../quantity/types.ts';
import type { TopicRule } from '../../topic/schema.ts';
import {
  hasBreak,
  lowerBound,
  nearness,
  type PageContext,
  type Span,
  sentenceIndexAt,
  within,
} from '../page-context.ts';
import { contenders, findOwner, isSelf, type Owner } from './find-owner.ts';

export interface Choice {
  readonly topic: TopicRule;
  readonly owner: Owner | undefined;
  readonly score: number;
  readonly matchedOn: readonly string[];
}

/** Below this the figure answers none of the pack's questions. */
const THRESHOLD = 0.3;
/** Phrases of the sentence before count this much: never enough alone. */
const CARRIED = 0.27;

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

/** Units that can stand for chips, people or parameters; a figure whose noun is known fits only its own topic. */
function unitFits(topic: TopicRule, quantity: QuantityMention): boolean {
  if (quantity.kind === 'number' && (quantity.unit !== '' || topic.id !== 'app-downloads')) return false;
  if (topic.units) return topic.units.includes(quantity.unit);
  if (topic.dimension === 'money')
    return (
      (quantity.unit.includes('/1M tokens') || quantity.unit.includes('/day')) === (topic.id === 'price') ||
      (topic.id === 'price' && !quantity.unit.includes('/'))
    );
  if (quantity.unit === 'GPU-hours' || quantity.unit === 'tokens')
    return topic.id === 'training-tokens' && quantity.unit === 'tokens';
  if (/^(?:명|people|users|사람|人|名|members|employees)$/.test(quantity.unit))
    return topic.id === 'app-downloads' || topic.id === 'staff';
  return true;
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

interface CueScore {
  readonly score: number;
  readonly phrases: readonly string[];
}

/** A figure of the same kind between phrase and figure has the better right to the phrase. */
function claimedByAnother(context: PageContext, quantity: QuantityMention, hit: Span): boolean {
  const [from, to] = hit.start < quantity.start ? [hit.end, quantity.start] : [quantity.end, hit.start];
  return within(context.quantities, { start: from, end: to }).some(
    (q) => q.kind === quantity.kind && q.unit === quantity.unit,
  );
}

/** `10억 달러의 1%`: a share stands on the sum before it, whose words are its words. */
function anchorOf(context: PageContext, quantity: QuantityMention): Span {
  if (quantity.kind !== 'percent' && quantity.kind !== 'ratio') return quantity;
  const index = lowerBound(context.quantities, quantity.start);
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const before = context.quantities[i];
    if (!before || (before.kind !== 'money' && before.kind !== 'count')) continue;
    const gap = context.article.text.slice(before.end, quantity.start);
    if (/^(?:\s?[(（][^()（）]{1,24}[)）])?의 ?$|^(?:\s?[(（][^()]{1,24}[)）])?的$/.test(gap))
      return { start: before.start, end: quantity.end };
  }
  return quantity;
}

/** A phrase behind the figure in another clause speaks of what comes next. */
const NEXT_CLAUSE = 0.5;
const TAKEN = 0.65;

function cueNearness(context: PageContext, quantity: QuantityMention, anchor: Span, hit: Span): number {
  let near = nearness(context, anchor, hit);
  if (claimedByAnother(context, quantity, hit)) near *= TAKEN;
  if (hit.start > quantity.end && hasBreak(context, quantity.end, hit.start)) near *= NEXT_CLAUSE;
  return near;
}

function cueScores(
  context: PageContext,
  quantity: QuantityMention,
): Map<string, CueScore[] & { without?: number; hint?: number }> {
  const scores = new Map<string, CueScore[] & { without?: number; hint?: number }>();
  const anchor = anchorOf(context, quantity);
  const index = sentenceIndexAt(context, quantity.start);
  const sentence = context.sentences[index];
  const previous = context.sentences[index - 1];
  for (const [span, weight] of [
    [sentence, 1],
    [previous?.paragraph === sentence?.paragraph ? previous : undefined, CARRIED],
  ] as const) {
    if (!span) continue;
    for (const hit of within(context.cues, span)) {
      const near = weight < 1 ? CARRIED : cueNearness(context, quantity, anchor, hit);
      const groups = scores.get(hit.value.topic) ?? [];
      scores.set(hit.value.topic, groups);
      if (hit.value.role === 'without')
        groups.without = weight < 1 ? (groups.without ?? 0) : Math.max(groups.without ?? 0, near);
      else if (hit.value.role === 'hint') groups.hint = Math.max(groups.hint ?? 0, near);
      else if (near > (groups[hit.value.group]?.score ?? 0))
        groups[hit.value.group] = { score: near, phrases: [hit.phrase] };
    }
  }
  return scores;
}

/** Which question of the pack a figure answers, if any: all cue groups near, the right kind of owner, a plausible size. */
export function chooseTopic(context: PageContext, quantity: QuantityMention): Choice | undefined {
  const dimensions = DIMENSIONS[quantity.kind] ?? [];
  const scores = cueScores(context, quantity);
  let chosen: Choice | undefined;
  for (const topic of context.pack.topics.values()) {
    if (!dimensions.includes(topic.dimension) || !unitFits(topic, quantity) || !plausible(topic, quantity))
      continue;
    const choice = weigh(context, quantity, topic, scores.get(topic.id));
    if (choice && choice.score > (chosen?.score ?? THRESHOLD)) chosen = choice;
  }
  return chosen;
}

type Groups = (CueScore[] & { without?: number; hint?: number }) | undefined;

/** A hint may strengthen what the cues say, not say it for them. */
const CUES_ALONE = 0.25;
const HINT = 0.35;
/** One verb serves a whole list of shares and indexes. */
const LISTED = 0.45;

/** The weakest of a topic's cue groups; undefined when one is not met at all. */
function cueScore(topic: TopicRule, groups: Groups): CueScore | undefined {
  let score = topic.cues.length === 0 ? 0.9 : 1;
  const phrases: string[] = [];
  for (let group = 0; group < topic.cues.length; group++) {
    const found = groups?.[group];
    if (!found) return undefined;
    score = Math.min(score, found.score);
    phrases.push(...found.phrases);
  }
  return { score, phrases };
}

function weigh(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
  groups: Groups,
): Choice | undefined {
  const cues = cueScore(topic, groups);
  if (!cues) return undefined;
  const owner = ownerFor(context, quantity, topic);
  if (owner === null) return undefined;
  const listed = topic.direction && owner && besideOwner(context, quantity, owner) ? LISTED : 0;
  const alone = Math.max(cues.score, listed);
  if (alone < CUES_ALONE) return undefined;
  const score = alone + HINT * (groups?.hint ?? 0);
  if ((groups?.without ?? 0) > score * 0.8) return undefined;
  const sure = owner === undefined ? 0.75 : owner.from === 'sentence' ? 1 : 0.85;
  return { topic, owner, score: score * sure, matchedOn: cues.phrases };
}

/** `오라클(14%)`, "Alphabet over four percent": the name right before the figure, no other figure between. */
function besideOwner(context: PageContext, quantity: QuantityMention, owner: Owner): boolean {
  if (owner.from !== 'sentence' || owner.span.start > quantity.start) return false;
  const between = { start: owner.span.end, end: quantity.start };
  return (
    between.end - between.start < (context.article.lang === 'en' ? 75 : 40) &&
    !within(context.quantities, between).some((q) => q.kind === quantity.kind)
  );
}

/** `화웨이가 2022년`: somebody who is no part of the story does it. */
const AGENT_BEFORE = /[가-힣A-Za-z)]{2,16}(?:이|가) (?:지난 )?$/;

function strangerActs(context: PageContext, quantity: QuantityMention): boolean {
  const { text } = context.article;
  const before = text.slice(Math.max(0, quantity.start - 22), quantity.start);
  const agent = AGENT_BEFORE.exec(before);
  if (!agent) return false;
  const end = quantity.start - before.length + agent.index + agent[0].length;
  return !context.entities.some((hit) => hit.end <= end && hit.end > end - 8 && isSelf(hit.value));
}

/** The story's own name in the sentence or one of the two before it in the paragraph. */
function selfIsNear(context: PageContext, quantity: Span): boolean {
  const index = sentenceIndexAt(context, quantity.start);
  const paragraph = context.sentences[index]?.paragraph;
  return [0, 1, 2].some((back) => {
    const sentence = context.sentences[index - back];
    if (!sentence || sentence.paragraph !== paragraph) return false;
    return within(context.entities, sentence).some((hit) => isSelf(hit.value));
  });
}

/** The owner, undefined where the page's own story is meant, null where the figure is somebody else's. */
function ownerFor(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
): Owner | undefined | null {
  if (topic.object && topic.dimension === 'date' && strangerActs(context, quantity)) return null;
  const owner = findOwner(context, quantity, topic.owner, topic.owner.includes('founder') ? [] : ['founder']);
  if (topic.anyOwner) return owner;
  if (topic.yardstick)
    return owner && isSelf(owner.entity) ? owner : selfIsNear(context, quantity) ? undefined : null;
  if (!owner)
    return topic.fallback || (topic.id === 'release-date' && selfIsNear(context, quantity))
      ? undefined
      : null;
  const fits = owner.entity.kinds.some((kind) => topic.owner.includes(kind));
  const nvidia =
    topic.id !== 'nvidia-share-move' && topic.direction === true && owner.entity.kinds.includes('nvidia');
  return fits && !nvidia ? owner : null;
}
