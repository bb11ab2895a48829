import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { EntityKind, TopicRule } from '../../topic/schema.ts';
import { nearness, type PageContext, sentenceAt } from '../page-context.ts';
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

/** The nearest name before the verb, or the only subject of a sentence whose verb is last. */
function actsAhead(context: PageContext, verb: Span, name: Span): boolean {
  const between = within(context.entities, { start: name.end, end: verb.start }).filter(
    (it) => it.end <= verb.start,
  );
  if (between.length === 0) return verb.start - name.end < REACH;
  const isSubject = ({ end }: Span): boolean =>
    NOUN_SUBJECT.test(context.article.text.slice(end, end + REACH));
  return context.grammar.verbLast && isSubject(name) && !between.some(isSubject);
}

function acts(context: PageContext, verb: Span, name: Span): boolean {
  if (name.end <= verb.start) return actsAhead(context, verb, name);
  const between = context.article.text.slice(verb.end, name.start);
  return name.start >= verb.end && between.length < REACH && AGENT_AHEAD.test(between);
}

/** "Microsoft released R1 on Azure": with rivals, who are named for so much, only a verb right behind. */
const RIGHT_BEHIND = 4;

function rivalActs({ entities, article }: PageContext, sentence: Span, verb: Span): boolean {
  const name = within(entities, sentence).findLast(({ end }) => end <= verb.start);
  if (!name || !isKind(name.value, ['rival']) || verb.start - name.end > RIGHT_BEHIND) return false;
  return !article.text.slice(name.end, verb.start).includes(',');
}

/** `輝達2025年1月17日股價暴跌`: right before the date stands whose day it was. */
const LEADS = 3;

/** "Australia announced a ban on Feb. 4", `SemiAnalysisが1月31日に発表した`: the verb beside the date is somebody else's. */
export function isOthersAct(context: PageContext, quantity: QuantityMention, topic: TopicRule): boolean {
  const sentence = sentenceAt(context, quantity.start);
  if (!sentence) return false;
  const bystanders = within(context.entities, sentence).filter(({ value }) => isKind(value, BYSTANDERS));
  if (bystanders.some(({ end }) => end <= quantity.start && quantity.start - end < LEADS)) return true;
  const verbs = within(context.cues, sentence).filter(
    ({ value }) => value.topic === topic.id && value.role === 'cue',
  );
  const [verb] = verbs.sort((a, b) => nearness(context, quantity, b) - nearness(context, quantity, a));
  if (!verb) return false;
  return rivalActs(context, sentence, verb) || bystanders.some((name) => acts(context, verb, name));
}
