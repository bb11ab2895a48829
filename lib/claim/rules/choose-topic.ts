import type { QuantityMention } from '../../quantity/types.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { nearness, type PageContext, type Span, sentenceIndexAt, within } from '../page-context.ts';
import { contenders, findOwner, isSelf, type Owner } from './find-owner.ts';

export interface Choice {
  readonly topic: TopicRule;
  readonly owner: Owner | undefined;
  readonly score: number;
  readonly matchedOn: readonly string[];
}

/** Below this the figure answers none of the pack's questions. */
const THRESHOLD = 0.3;
/** Phrases of the sentence before count this much. */
const CARRIED = 0.45;

const DIMENSIONS: Readonly<Record<string, readonly TopicRule['dimension'][]>> = {
  money: ['money'],
  count: ['count'],
  number: [],
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

function cueScores(
  context: PageContext,
  quantity: QuantityMention,
): Map<string, CueScore[] & { without?: number; hint?: number }> {
  const scores = new Map<string, CueScore[] & { without?: number; hint?: number }>();
  const index = sentenceIndexAt(context, quantity.start);
  const sentence = context.sentences[index];
  const previous = context.sentences[index - 1];
  for (const [span, weight] of [
    [sentence, 1],
    [previous?.paragraph === sentence?.paragraph ? previous : undefined, CARRIED],
  ] as const) {
    if (!span) continue;
    for (const hit of within(context.cues, span)) {
      const near =
        weight < 1
          ? weight * 0.6
          : nearness(context, quantity, hit) * (claimedByAnother(context, quantity, hit) ? 0.65 : 1);
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

function weigh(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
  groups: (CueScore[] & { without?: number; hint?: number }) | undefined,
): Choice | undefined {
  let score = topic.cues.length === 0 ? 0.9 : 1;
  const phrases: string[] = [];
  for (let group = 0; group < topic.cues.length; group++) {
    const found = groups?.[group];
    if (!found) return undefined;
    score = Math.min(score, found.score);
    phrases.push(...found.phrases);
  }
  score += 0.35 * (groups?.hint ?? 0);
  if ((groups?.without ?? 0) > score * 0.8) return undefined;
  const owner = ownerFor(context, quantity, topic);
  if (owner === null) return undefined;
  const sure = owner === undefined ? 0.75 : owner.from === 'sentence' ? 1 : 0.85;
  return { topic, owner, score: score * sure, matchedOn: phrases };
}

/** The owner, undefined where the page's own story is meant, null where the figure is somebody else's. */
function ownerFor(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
): Owner | undefined | null {
  if (topic.anyOwner) return findOwner(context, quantity, topic.owner);
  const family = contenders(topic.owner);
  const owner = topic.yardstick
    ? findOwner(context, quantity, ['self'])
    : findOwner(context, quantity, topic.owner);
  if (topic.yardstick) return owner && isSelf(owner.entity) ? owner : undefined;
  if (!owner) return topic.fallback ? undefined : null;
  const fits =
    owner.entity.kinds.some((kind) => topic.owner.includes(kind)) &&
    !(topic.id === 'market-move' && owner.entity.kinds.includes('nvidia'));
  if (fits) return owner;
  return topic.fallback && !owner.entity.kinds.some((kind) => family.includes(kind)) ? undefined : null;
}
