import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { CategoryRule } from '../../topic/compile-pack.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit, PhraseIndex } from '../../topic/phrase-index.ts';
import type { EntityKind } from '../../topic/schema.ts';
import { nearness, type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import type { Claim } from '../types.ts';
import { modelTopic, nearSelf, selfTopic, titleNamesSelf, toClaim } from './category-claim.ts';
import { findChips } from './find-chips.ts';
import { findOwner, isSelf } from './find-owner.ts';
import { nameSubject } from './name-subject.ts';

const NEGATED_BEHIND = inAnyLanguage(({ answers }) => answers.negatedBehind, { before: /^/ });
const NEGATED_AHEAD = inAnyLanguage(({ answers }) => answers.negatedAhead, { after: /$/ });

function negated(text: string, hit: Span): boolean {
  return (
    NEGATED_BEHIND.test(text.slice(hit.end, hit.end + 8)) ||
    NEGATED_AHEAD.test(text.slice(Math.max(0, hit.start - 18), hit.start))
  );
}

/** Whether the page's own story may be what a phrase is about. */
function isOurs(context: PageContext, { value: rule, start, end }: Hit<CategoryRule>): boolean {
  if (!rule.owner) return true;
  const owner = findOwner(context, { start, end })?.entity;
  const ours = owner !== undefined && isSelf(owner);
  const anothers = owner !== undefined && !ours && !isKind(owner, ['founder', 'group']);
  const named =
    nearSelf(context, { start, end }) ||
    (rule.inTopic === true && ours) ||
    (rule.fallback === true && titleNamesSelf(context));
  const held = rule.near && context.pack.categoryTopics.get(rule.topic)?.subject !== 'body';
  return named && !(anothers && !held);
}

/** A cue of the phrase's own topic in its sentence. */
function inTopic(context: PageContext, { value: rule }: Hit<CategoryRule>, sentence: Span): boolean {
  return (
    !rule.inTopic ||
    within(context.cues, sentence).some(({ value }) => value.topic === rule.topic && value.role === 'cue')
  );
}

/** The company a phrase asks for, and none that it forbids. */
function inCompany(context: PageContext, { value: rule }: Hit<CategoryRule>, sentence: Span): boolean {
  const company = context.pack.company.get(rule);
  const words = context.article.text.slice(sentence.start, sentence.end);
  const has = (index: PhraseIndex<true> | undefined): boolean => (index?.find(words).length ?? 0) > 0;
  const named = rule.attributive === true && namesModel(context, sentence);
  return (company?.with === undefined || named || has(company.with)) && !has(company?.without);
}

const namesModel = (context: PageContext, sentence: Span): boolean =>
  within(context.entities, sentence).some((hit) => isKind(hit.value, ['self-model', 'self-generic']));

/** "open-source models", `오픈소스 진영`: things in general, unless somebody's own. */
const IN_GENERAL = inAnyLanguage(({ answers }) => answers.inGeneral, { before: /^[- ]?/ });
const ONE_OF_THEM = inAnyLanguage(({ answers }) => answers.oneOfThem, { before: /^[- ]?/ });
const POSSESSED = inAnyLanguage(({ answers }) => answers.possessed, { after: /\s(?:[\w-]+\s){0,2}$/ });
/** The story's own. */
const OURS = /딥시크의\s(?:[\w-]+\s){0,2}$/;

function inGeneral(text: string, { start, end, value: rule }: Hit<CategoryRule>): boolean {
  const behind = text.slice(end, end + 16);
  const ahead = text.slice(Math.max(0, start - 30), start);
  return (
    rule.attributive === true &&
    IN_GENERAL.test(behind) &&
    !ONE_OF_THEM.test(behind) &&
    !POSSESSED.test(ahead) &&
    !OURS.test(ahead)
  );
}

function admits(context: PageContext, hit: Hit<CategoryRule>): boolean {
  const { text } = context.article;
  const sentence = context.sentences[sentenceIndexAt(context, hit.start)];
  if (!sentence || negated(text, hit) || inGeneral(text, hit)) return false;
  return inTopic(context, hit, sentence) && inCompany(context, hit, sentence) && isOurs(context, hit);
}

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
        ? { category: rule.category ?? '' }
        : { min: rule.rank, max: rule.rank, unit: 'rank' },
    subject: subjectOf(context, hit, beside),
    basis: against ? { yardstick: beside, ...testOf(context, hit) } : {},
    matchedOn: [hit.phrase],
  });
}

function testOf(context: PageContext, hit: Span): Pick<Claim['basis'], 'test'> {
  const sentence = context.sentences[sentenceIndexAt(context, hit.start)];
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
