import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { type PageContext, sentenceAt, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import { anchorOf } from './anchor-of.ts';
import { contenders, findOwner, isSelf, type Owner } from './find-owner.ts';
import { isOthersAct } from './is-others-act.ts';

/** `화웨이가 2022년`: somebody who is no part of the story does it. */
const AGENT_BEFORE = inAnyLanguage(({ names }) => names.agentBefore, { after: /$/ });

function strangerActs(context: PageContext, quantity: QuantityMention): boolean {
  const { text } = context.article;
  const before = text.slice(Math.max(0, quantity.start - 22), quantity.start);
  const agent = AGENT_BEFORE.exec(before);
  if (!agent) return false;
  const end = quantity.start - before.length + agent.index + agent[0].length;
  return !context.entities.some((hit) => hit.end <= end && hit.end > end - 8 && isSelf(hit.value));
}

/** A date of the story's own is when the story itself did something. */
const isDoneByOthers = (context: PageContext, quantity: QuantityMention, topic: TopicRule): boolean =>
  strangerActs(context, quantity) || (!topic.anyOwner && isOthersAct(context, quantity, topic));

/** `국내 스타트업은`, "a rival carmaker": somebody new, without a name, whom the sentence is about. */
const NEWCOMER = inAnyLanguage(({ names }) => names.newcomer);

/** The sentence names a newcomer before the figure and nobody of the story. */
function newcomerActs(context: PageContext, quantity: Span): boolean {
  const sentence = sentenceAt(context, quantity.start);
  if (!sentence || !NEWCOMER.test(context.article.text.slice(sentence.start, quantity.start))) return false;
  return !within(context.entities, sentence).some((hit) => isSelf(hit.value));
}

/** Sentences before that a name reaches within its paragraph. */
const NEAR = 3;

/** The story's own name, or one that the topic is about, in the sentence or shortly before it in the paragraph. */
function storyIsNear(context: PageContext, quantity: Span, topic: TopicRule): boolean {
  const index = sentenceIndexAt(context, quantity.start);
  const paragraph = context.sentences[index]?.paragraph;
  return Array.from({ length: NEAR + 1 }, (_, back) => back).some((back) => {
    const sentence = context.sentences[index - back];
    if (!sentence || sentence.paragraph !== paragraph) return false;
    return within(context.entities, sentence).some(
      ({ value }) => isSelf(value) || isKind(value, topic.owner),
    );
  });
}

/** Whether a topic may be answered where nobody in reach owns the figure: the page's own story is meant. */
function mayBeStorys(context: PageContext, quantity: Span, topic: TopicRule): boolean {
  if (topic.yardstick) return storyIsNear(context, quantity, topic);
  return topic.fallback === true || (topic.nearby === true && storyIsNear(context, quantity, topic));
}

function fits({ entity }: Owner, topic: TopicRule): boolean {
  if (topic.yardstick) return isSelf(entity);
  return isKind(entity, topic.owner) && !isKind(entity, topic.notOwner ?? []);
}

const DATED = inAnyLanguage(({ figures }) => figures.dated);

/** "this week", 지난해: a date without a numeral or month is too loose to look elsewhere for whose it is. */
function isLoose(context: PageContext, { kind, start, end }: QuantityMention): boolean {
  const printed = context.article.text.slice(start, end);
  return kind === 'date' && !/\d/.test(printed) && !DATED.test(printed);
}

/** The owners of one figure by the kinds that compete for it: many topics ask for the same. */
export type OwnerMemo = Map<string, Owner | undefined>;

function contenderFor(
  context: PageContext,
  quantity: QuantityMention,
  { owner: kinds }: TopicRule,
  owners: OwnerMemo,
): Owner | undefined {
  const family = contenders(kinds).filter((kind) => kind !== 'founder' || kinds.includes('founder'));
  const key = family.join();
  if (!owners.has(key)) owners.set(key, findOwner(context, anchorOf(context, quantity), family));
  return owners.get(key);
}

/** The owner, undefined where the page's own story is meant, null where the figure is somebody else's. */
export function ownerFor(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
  owners: OwnerMemo = new Map(),
): Owner | undefined | null {
  if (topic.object && topic.dimension === 'date' && isDoneByOthers(context, quantity, topic)) return null;
  const owner = contenderFor(context, quantity, topic, owners);
  if (topic.object && owner?.from !== 'sentence' && isLoose(context, quantity)) return null;
  if (topic.anyOwner) return owner;
  if (owner?.from !== 'sentence' && newcomerActs(context, quantity)) return null;
  if (owner && fits(owner, topic)) return owner;
  const open = topic.yardstick === true || owner === undefined;
  return open && mayBeStorys(context, quantity, topic) ? undefined : null;
}
