import type { Article } from '../article/types.ts';
import type { QuantityMention } from '../quantity/types.ts';
import type { CompiledPack } from '../topic/compile-pack.ts';
import { isKind } from '../topic/is-kind.ts';
import { nearness, type PageContext, readContext, sentenceIndexAt, within } from './page-context.ts';
import { attribute, type Statement } from './rules/attribute.ts';
import { type Choice, chooseTopic } from './rules/choose-topic.ts';
import { findCategories } from './rules/find-categories.ts';
import { findYardstick, isSelf } from './rules/find-owner.ts';
import { nameSubject } from './rules/name-subject.ts';
import { readAge } from './rules/read-age.ts';
import { readBasis } from './rules/read-basis.ts';
import { conversionsOf } from './rules/tie-conversions.ts';
import type { Claim, ClaimValue } from './types.ts';

/** Ratios say how much of the rival's it is: `18배` cheaper is a share, "97% less" leaves 3%. */
function ratioValue(
  context: PageContext,
  quantity: QuantityMention,
): { min: number; max: number; unit: string } {
  const min = quantity.min ?? 0;
  const max = quantity.max ?? 0;
  const around = context.article.text.slice(Math.max(0, quantity.start - 14), quantity.end + 16);
  const less = /싼|저렴|적은|낮은|\b(?:less|lower|cheaper|fewer)\b|便宜|安い/.test(around);
  const percent = quantity.kind === 'percent';
  const share = percent ? { min: min / 100, max: max / 100 } : { min, max };
  if (percent && less && /\b(?:less|lower|cheaper)\b|싼|저렴/.test(around) && min >= 20)
    return { min: round(1 - share.max), max: round(1 - share.min), unit: 'x' };
  if (!percent && less && min > 1) return { min: round(1 / max), max: round(1 / min), unit: 'x' };
  return { ...share, unit: 'x' };
}

const round = (n: number): number => Number(n.toPrecision(10));

function falls(context: PageContext, quantity: QuantityMention): boolean {
  const sentence = context.sentences[sentenceIndexAt(context, quantity.start)];
  if (!sentence) return false;
  const near = (words: readonly { start: number; end: number }[]): number =>
    Math.max(0, ...words.map((w) => nearness(context, quantity, w)));
  const text = context.article.text.slice(sentence.start, sentence.end);
  const down = context.pack.falls
    .find(text)
    .map((h) => ({ start: h.start + sentence.start, end: h.end + sentence.start }));
  const moves = within(context.cues, sentence).filter((h) => h.value.topic === 'market-move');
  const up = moves.filter((m) => !down.some((d) => d.start <= m.start && m.end <= d.end));
  return near(down) >= near(up);
}

function claimValue(context: PageContext, quantity: QuantityMention, choice: Choice): ClaimValue {
  if (quantity.date !== undefined) return { date: quantity.date };
  const min = quantity.min ?? 0;
  const max = quantity.max ?? 0;
  if (choice.topic.dimension === 'ratio') return ratioValue(context, quantity);
  if (choice.topic.direction && min > 0 && falls(context, quantity))
    return { min: -max, max: -min, unit: '%' };
  return { min, max, unit: countUnit(choice, quantity.unit) };
}

/** What a topic counts, whatever word stood beside the number. */
const COUNTED: Readonly<Record<string, string>> = {
  'training-gpu-count': 'GPU',
  'rival-gpu-count': 'GPU',
  'gpu-stockpile': 'GPU',
  parameters: 'parameters',
  'training-tokens': 'tokens',
  staff: 'people',
  'gpu-hours': 'GPU-hours',
};
const countUnit = (choice: Choice, unit: string): string =>
  choice.topic.dimension === 'count'
    ? (COUNTED[choice.topic.id] ?? (/명|人|users|people/.test(unit) ? 'users' : unit))
    : unit;

function statementOf({ topic, owner }: Choice): Statement {
  if (topic.dimension === 'date' || topic.direction) return 'fact';
  return !owner || isSelf(owner.entity) ? 'self' : 'other';
}

function makeFigureClaim(context: PageContext, index: number): Claim | undefined {
  const quantity = context.quantities[index];
  if (!quantity) return undefined;
  const choice = chooseTopic(context, quantity);
  if (!choice || (choice.topic.yardstick && ratioValue(context, quantity).max > 1)) return undefined;
  const subject = nameSubject(context, quantity, choice.topic, choice.owner);
  if (!subject && choice.topic.subject !== 'rule') return undefined;
  const { by, stance, rule } = attribute(context, quantity, statementOf(choice));
  const rival = choice.topic.yardstick ? findYardstick(context, quantity) : undefined;
  const { text } = context.article;
  return {
    topic: choice.topic.id,
    subject,
    basis: { ...readBasis(context, quantity, choice.topic), ...(rival ? { yardstick: rival.id } : {}) },
    start: quantity.start,
    end: quantity.end,
    quote: text.slice(quantity.start, quantity.end),
    value: claimValue(context, quantity, choice),
    approx: quantity.approx,
    by,
    stance,
    also: conversionsOf(text, context.quantities, index),
    matchedOn: [choice.topic.id, ...choice.matchedOn, rule],
  };
}

/** Every answer the text gives to the pack's questions, in reading order. A conversion belongs to its sum and makes no claim. */
export function makeClaims(
  article: Article,
  pack: CompiledPack,
  quantities: readonly QuantityMention[],
): readonly Claim[] {
  const context = readContext(article, pack, quantities);
  if (!context.entities.some((h) => isKind(h.value, ['self', 'self-model', 'self-app']))) return [];
  const claims: Claim[] = [];
  const tied = new Set<number>();
  for (const [index, quantity] of quantities.entries()) {
    if (tied.has(quantity.start)) continue;
    const made = readAge(context, quantity) ?? makeFigureClaim(context, index);
    if (!made) continue;
    for (const also of made.also) tied.add(also.start);
    claims.push(made);
  }
  return [...claims, ...findCategories(context, claims)].sort((a, b) => a.start - b.start || a.end - b.end);
}
