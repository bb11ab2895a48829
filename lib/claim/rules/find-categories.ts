import type { CategoryRule } from '../../topic/compile-pack.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { EntityKind } from '../../topic/schema.ts';
import { nearness, type PageContext, sentenceAt, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import type { Claim } from '../types.ts';
import { admits } from './admits.ts';
import { modelTopic, selfTopic, toClaim } from './category-claim.ts';
import { findChips } from './find-chips.ts';
import { findOwner, isSelf } from './find-owner.ts';
import { isTurned } from './is-turned.ts';
import { nameSubject } from './name-subject.ts';

/** Category topics name a model unless they say whom else they are about. */
function subjectOf(context: PageContext, hit: Hit<CategoryRule>, beside: string | undefined): string {
  const { topic, owner: owned } = hit.value;
  const rule = context.pack.topics.get(topic) ?? context.pack.categoryTopics.get(topic);
  if (rule?.subject === 'body') return beside ?? '';
  if (!owned) return nameSubject(context, hit, selfTopic, undefined);
  const owner = findOwner(context, hit);
  const subject = rule?.subject ? { subject: rule.subject } : modelTopic;
  return nameSubject(context, hit, subject, owner && isSelf(owner.entity) ? owner : undefined);
}

function fromPhrase(context: PageContext, hit: Hit<CategoryRule>): Claim | undefined {
  const rule = hit.value;
  if (!admits(context, hit)) return undefined;
  const beside = rule.near ? nearestOf(context, hit, rule.near) : undefined;
  if (rule.near && !beside) return undefined;
  const against = beside && context.pack.categoryTopics.get(rule.topic)?.subject !== 'body';
  return toClaim(context, hit, {
    topic: rule.topic,
    value:
      rule.rank === undefined
        ? { category: (isTurned(context, hit) ? rule.turned : rule.category) ?? '' }
        : { min: rule.rank, max: rule.rank, unit: 'rank' },
    subject: subjectOf(context, hit, beside),
    basis: against ? { yardstick: beside, ...testOf(context, hit) } : {},
    matchedOn: [hit.phrase],
  });
}

function testOf(context: PageContext, hit: Span): Pick<Claim['basis'], 'test'> {
  const sentence = sentenceAt(context, hit.start);
  const test = sentence && within(context.entities, sentence).find((h) => isKind(h.value, ['benchmark']));
  return test ? { test: test.value.id } : {};
}

/** The nearest of these kinds in the sentence; a body may stand in the one before ("Its regulator …"). */
function nearestOf(context: PageContext, hit: Span, kinds: readonly EntityKind[]): string | undefined {
  const index = sentenceIndexAt(context, hit.start);
  const reach = kinds.includes('body') ? [index, index - 1] : [index];
  for (const at of reach) {
    const sentence = context.sentences[at];
    const others = sentence ? within(context.entities, sentence).filter((h) => isKind(h.value, kinds)) : [];
    const [nearest] = [...others].sort((a, b) => nearness(context, hit, b) - nearness(context, hit, a));
    if (nearest) return nearest.value.id;
  }
  return undefined;
}

/** Answers from closed lists: chip, licence, method, suspicion, censorship, data location, ban, verdict. One of a kind a sentence. */
export function findCategories(context: PageContext, figures: readonly Claim[]): readonly Claim[] {
  const taken = new Set(figures.map((claim) => keyOf(context, claim)));
  const found = new Map<string, Claim>();
  const keep = (made: Claim | undefined, lastWins: boolean): void => {
    const key = made && keyOf(context, made);
    if (!key || taken.has(key) || (found.has(key) && !lastWins)) return;
    found.set(key, made);
  };
  // where the verb comes last, so does what is said
  const { verbLast } = context.grammar;
  for (const hit of context.pack.categories.find(context.article.text))
    keep(fromPhrase(context, hit), verbLast);
  for (const made of findChips(context, figures)) keep(made, false);
  return [...found.values()];
}

function keyOf(context: PageContext, { topic, subject, value, start }: Claim): string {
  const answer = 'category' in value ? `${value.category}|${subject}` : '';
  return `${topic}|${answer}|${sentenceIndexAt(context, start)}`;
}
