import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity, EntityKind, TopicRule } from '../../topic/schema.ts';
import { nearness, type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';

/** Who acts in a story without being it; rivals and their models are named for too many other reasons. */
const BYSTANDERS: readonly EntityKind[] = ['body', 'government', 'analyst', 'press', 'nvidia'];
/** A subject and its verb are no farther apart than this, a date between them included. */
const REACH = 26;

/** "posted by Nvidia": the doer behind the verb. */
const AGENT_AHEAD = inAnyLanguage(({ names }) => names.agentAhead, { after: /$/ });

function acts(context: PageContext, verb: Span, { value, start, end }: Hit<Entity>): boolean {
  if (!isKind(value, BYSTANDERS)) return false;
  const { text } = context.article;
  if (start >= verb.end) return start - verb.end < REACH && AGENT_AHEAD.test(text.slice(verb.end, start));
  return verb.start - end < REACH && !context.entities.some((it) => it.start >= end && it.end <= verb.start);
}

/** `輝達2025年1月17日股價暴跌`: right before the date stands whose day it was. */
const LEADS = 3;

/** "Australia announced a ban on Feb. 4", `SemiAnalysisが1月31日に発表した`: the verb beside the date is somebody else's. */
export function isOthersAct(context: PageContext, quantity: QuantityMention, topic: TopicRule): boolean {
  const sentence = context.sentences[sentenceIndexAt(context, quantity.start)];
  if (!sentence) return false;
  const names = within(context.entities, sentence);
  const leads = names.some(
    ({ value, end }) => isKind(value, BYSTANDERS) && end <= quantity.start && quantity.start - end < LEADS,
  );
  if (leads) return true;
  const verbs = within(context.cues, sentence).filter(
    ({ value }) => value.topic === topic.id && value.role === 'cue',
  );
  const [verb] = verbs.sort((a, b) => nearness(context, quantity, b) - nearness(context, quantity, a));
  return verb !== undefined && names.some((hit) => acts(context, verb, hit));
}
