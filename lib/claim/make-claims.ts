import type { Article } from '../article/types.ts';
import { inAnyLanguage } from '../language/in-any-language.ts';
import type { QuantityMention } from '../quantity/types.ts';
import type { CompiledPack } from '../topic/compile-pack.ts';
import { isKind } from '../topic/is-kind.ts';
import { type PageContext, readContext, sentenceAt } from './page-context.ts';
import { attribute, type Statement } from './rules/attribute.ts';
import { type Choice, chooseTopic } from './rules/choose-topic.ts';
import { claimValue, ratioValue } from './rules/claim-value.ts';
import { findCategories } from './rules/find-categories.ts';
import { findYardstick, isSelf } from './rules/find-owner.ts';
import { UNNAMED } from './rules/model-of.ts';
import { nameSubject } from './rules/name-subject.ts';
import { readAge } from './rules/read-age.ts';
import { readBasis } from './rules/read-basis.ts';
import { readAlongside, readChip, readTold } from './rules/read-setting.ts';
import { conversionsOf } from './rules/tie-conversions.ts';
import { type Span, within } from './span.ts';
import type { Claim } from './types.ts';

function statementOf({ topic, owner }: Choice): Statement {
  if (topic.dimension === 'date' || topic.direction) return 'fact';
  return !owner || isSelf(owner.entity) ? 'self' : 'other';
}

/** The sentence names neither the owner nor, where the question is about a model, that model. */
function isCarried(context: PageContext, figure: Span, { owner, topic }: Choice, subject: string): boolean {
  if (owner?.from !== 'sentence') return true;
  const sentence = sentenceAt(context, figure.start);
  if (topic.subject !== 'model' || subject === UNNAMED || !sentence) return false;
  return !within(context.entities, sentence).some(({ value }) => value.id === subject);
}

const QUESTION_MARK = /[?？]/;
const ASKED = inAnyLanguage(({ speech }) => speech.asked, { after: /[.。…"'”’」』)）]*\s*$/ });

/** What closes a sentence is no longer. */
const ENDING = 16;

/** "Could they have built it for $5 million?" */
function isAsked(context: PageContext, { start, end }: QuantityMention): boolean {
  const sentence = sentenceAt(context, start);
  if (!sentence) return false;
  const behind = context.article.text.slice(end, sentence.end);
  return QUESTION_MARK.test(behind) || ASKED.test(behind.slice(-ENDING));
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
  const chip = readChip(context, quantity, choice.topic);
  const told = chip && readTold(context, quantity);
  const alongside = readAlongside(context, quantity, choice.topic);
  return {
    topic: choice.topic.id,
    subject,
    basis: {
      ...(choice.part ? { stage: 'part' } : {}),
      ...(chip ? { stage: chip } : {}),
      ...readBasis(context, quantity, choice.topic),
      ...(rival ? { yardstick: rival.id } : {}),
    },
    start: quantity.start,
    end: quantity.end,
    quote: text.slice(quantity.start, quantity.end),
    value: claimValue(context, quantity, choice),
    approx: quantity.approx,
    by,
    stance,
    also: conversionsOf(text, context.quantities, index),
    ...(alongside ? { alongside } : {}),
    ...(isCarried(context, quantity, choice, subject) ? { carried: true as const } : {}),
    ...(isAsked(context, quantity) ? { asked: true as const } : {}),
    ...(chip && told ? { chip: { id: chip, told } } : {}),
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
