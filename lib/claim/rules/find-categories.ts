import type { CategoryRule } from '../../topic/compile-pack.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import { nearness, type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import type { Claim, ClaimValue } from '../types.ts';
import { attribute } from './attribute.ts';
import { findOwner, isSelf } from './find-owner.ts';
import { nameSubject } from './name-subject.ts';

const NEGATED_BEHIND = /^(?:가|이|을|를|은|는)?\s?(?:아니|아닌|없이|하지 않)/;
const NEGATED_AHEAD = /\b(?:not|no|never|isn['’]t|without being|不是|非)\s(?:an?\s)?(?:fully\s|truly\s)?$/i;

function negated(text: string, hit: Span): boolean {
  return (
    NEGATED_BEHIND.test(text.slice(hit.end, hit.end + 8)) ||
    NEGATED_AHEAD.test(text.slice(Math.max(0, hit.start - 18), hit.start))
  );
}

interface Answer {
  readonly topic: string;
  readonly value: ClaimValue;
  readonly subject: string;
  readonly basis: Claim['basis'];
  readonly matchedOn: readonly string[];
}

function toClaim(context: PageContext, { start, end }: Span, answer: Answer): Claim {
  const { by, stance, rule } = attribute(context, { start, end }, 'self');
  return {
    ...answer,
    start,
    end,
    quote: context.article.text.slice(start, end),
    approx: 'exact',
    by,
    stance: stance === 'reported' ? (context.pack.stances.get(answer.topic) ?? stance) : stance,
    also: [],
    matchedOn: [...answer.matchedOn, rule],
  };
}

/** Whether the page's own story may be what a phrase is about. */
function isOurs(context: PageContext, { value: rule, start, end }: Hit<CategoryRule>): boolean {
  if (!rule.owner) return true;
  const owner = findOwner(context, { start, end }, ['self'])?.entity;
  const anothers = owner !== undefined && !isSelf(owner) && !isKind(owner, ['founder', 'group']);
  const named =
    nearSelf(context, { start, end }) || (rule.inTopic === true && owner !== undefined && isSelf(owner));
  return named && !(anothers && !rule.near);
}

/** A cue of the phrase's own topic in its sentence. */
function inTopic(context: PageContext, { value: rule, start }: Hit<CategoryRule>): boolean {
  const sentence = context.sentences[sentenceIndexAt(context, start)];
  if (!sentence || !rule.inTopic) return !rule.inTopic;
  return within(context.cues, sentence).some(
    (cue) => cue.value.topic === rule.topic && cue.value.role === 'cue',
  );
}

function fromPhrase(context: PageContext, hit: Hit<CategoryRule>): Claim | undefined {
  const rule = hit.value;
  if (negated(context.article.text, hit) || !isOurs(context, hit) || !inTopic(context, hit)) return undefined;
  const rival = rule.near ? nearestRival(context, hit) : undefined;
  if (rule.near && !rival) return undefined;
  const owner = findOwner(context, hit, ['self']);
  const topic = context.pack.topics.get(rule.topic) ?? modelTopic;
  return toClaim(context, hit, {
    topic: rule.topic,
    value:
      rule.rank === undefined
        ? { category: rule.category ?? '' }
        : { min: rule.rank, max: rule.rank, unit: 'rank' },
    subject: rule.owner
      ? nameSubject(context, hit, topic, owner && isSelf(owner.entity) ? owner : undefined)
      : nameSubject(context, hit, selfTopic, undefined),
    basis: rival ? { yardstick: rival, ...testOf(context, hit) } : {},
    matchedOn: [hit.phrase],
  });
}

/** Category topics have no rule of their own: their answers are about a model. */
const modelTopic = { subject: 'model' } as const;
const selfTopic = { subject: 'self' } as const;

/** The story's own name in the sentence or the one before. */
function nearSelf(context: PageContext, hit: Span): boolean {
  const index = sentenceIndexAt(context, hit.start);
  const before = context.article.lang === 'en' ? undefined : context.sentences[index - 1];
  return [context.sentences[index], before].some(
    (s) => s && within(context.entities, s).some((h) => isSelf(h.value)),
  );
}

function testOf(context: PageContext, hit: Span): Pick<Claim['basis'], 'test'> {
  const sentence = context.sentences[sentenceIndexAt(context, hit.start)];
  const test = sentence && within(context.entities, sentence).find((h) => isKind(h.value, ['benchmark']));
  return test ? { test: test.value.id } : {};
}

function nearestRival(context: PageContext, hit: Span): string | undefined {
  const sentence = context.sentences[sentenceIndexAt(context, hit.start)];
  const rivals = sentence
    ? within(context.entities, sentence).filter((h) => isKind(h.value, ['rival', 'rival-model', 'group']))
    : [];
  return [...rivals].sort((a, b) => nearness(context, hit, b) - nearness(context, hit, a))[0]?.value.id;
}

/** `10,000 H800s` of a stock held: the chip belongs to that count. */
function isOwned({ pack }: PageContext, hit: Span, figures: readonly Claim[]): boolean {
  const { stock } = pack.pack.chips;
  return figures.some((c) => c.topic === stock && c.start <= hit.end && hit.start - c.end < 24);
}

/** `엔비디아 칩 ‘H800’`: a maker's chips in general say nothing where the sentence names the chip. */
function isNamedCloser(context: PageContext, hit: Hit<Entity>): boolean {
  const sentence = context.sentences[sentenceIndexAt(context, hit.start)];
  if (!sentence || !isKind(hit.value, ['chip-generic'])) return false;
  return within(context.entities, sentence).some((other) => isKind(other.value, ['chip']));
}

/** `H100 대신 H800`: what is said of the chip next to it is not said of this one. */
function isOfAnother(context: PageContext, sentence: Span, hit: Hit<Entity>, word: Span): boolean {
  const near = nearness(context, hit, word);
  return within(context.entities, sentence).some(
    (h) => h.value.id !== hit.value.id && isKind(h.value, ['chip']) && nearness(context, h, word) > near,
  );
}

/** A chip named beside training, not one owned, banned or passed over (`H100 대신 H800`). */
function fromChip(context: PageContext, hit: Hit<Entity>): Claim | undefined {
  const sentence = context.sentences[sentenceIndexAt(context, hit.start)];
  if (!sentence) return undefined;
  const words = context.pack.chipUse
    .find(context.article.text.slice(sentence.start, sentence.end))
    .map((h) => ({ ...h, start: h.start + sentence.start, end: h.end + sentence.start }));
  const use = Math.max(0, ...words.filter((w) => w.value === 'use').map((w) => nearness(context, hit, w)));
  const against = Math.max(
    0,
    ...words
      .filter((w) => w.value === 'without' && !isOfAnother(context, sentence, hit, w))
      .map((w) => nearness(context, hit, w)),
  );
  if (use < 0.4 || against > use * 0.85) return undefined;
  const owner = findOwner(context, hit, ['self']);
  if (owner && !isSelf(owner.entity)) return undefined;
  if (!owner && !nearSelf(context, hit)) return undefined;
  return toClaim(context, hit, {
    topic: context.pack.pack.chips.topic,
    value: { category: hit.value.id },
    subject: nameSubject(context, hit, modelTopic, owner),
    basis: {},
    matchedOn: ['chip', hit.phrase],
  });
}

/** Answers from closed lists: chip, licence, method, suspicion, censorship, data location, ban, verdict. One of a kind a sentence. */
export function findCategories(context: PageContext, figures: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = [];
  const seen = new Set<string>();
  const keep = (made: Claim | undefined): void => {
    if (!made) return;
    const answer = 'category' in made.value ? made.value.category : made.topic;
    const key = `${made.topic}|${answer}|${sentenceIndexAt(context, made.start)}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push(made);
  };
  for (const hit of context.pack.categories.find(context.article.text)) keep(fromPhrase(context, hit));
  for (const hit of context.entities) {
    if (
      isKind(hit.value, ['chip', 'chip-generic']) &&
      !isOwned(context, hit, figures) &&
      !isNamedCloser(context, hit)
    ) {
      keep(fromChip(context, hit));
    }
  }
  return found;
}
