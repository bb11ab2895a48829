import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity, EntityKind, TopicRule } from '../../topic/schema.ts';
import { nearness, type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import { NAME_END } from './subject-mark.ts';

/** Who acts in a story without being it; rivals and their models are named for too many other reasons. */
const BYSTANDERS: readonly EntityKind[] = ['body', 'government', 'analyst', 'press', 'nvidia'];
/** A subject and its verb are no farther apart than this, a date between them included. */
const REACH = 26;

/** `イタリア政府が…と発表`: where the verb is last, its subject may stand far ahead. */
const NOUN_SUBJECT = inAnyLanguage(({ names }) => names.nounSubject, { before: NAME_END });

/** "posted by Nvidia": the doer behind the verb. */
const AGENT_AHEAD = inAnyLanguage(({ names }) => names.agentAhead, { after: /$/ });

function acts(context: PageContext, verb: Span, { value, start, end }: Hit<Entity>): boolean {
  if (!isKind(value, BYSTANDERS)) return false;
  const { text } = context.article;
  if (start >= verb.end) return start - verb.end < REACH && AGENT_AHEAD.test(text.slice(verb.end, start));
  if (end > verb.start) return false;
  const nearer = within(context.entities, { start: end, end: verb.start }).filter(
    (it) => it.end <= verb.start,
  );
  if (nearer.length === 0) return verb.start - end < REACH;
  return (
    context.grammar.verbLast &&
    NOUN_SUBJECT.test(text.slice(end, end + REACH)) &&
    !nearer.some((it) => NOUN_SUBJECT.test(text.slice(it.end, it.end + REACH)))
  );
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
