import type { CategoryRule } from '../../topic/compile-pack.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import { isKind, nearness, type PageContext, type Span, sentenceIndexAt, within } from '../page-context.ts';
import type { Claim } from '../types.ts';
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

function claim(
  context: PageContext,
  hit: Span,
  topic: string,
  category: string,
  subject: string,
  basis: Claim['basis'],
  matchedOn: readonly string[],
): Claim {
  const { by, stance, rule } = attribute(context, hit, 'self');
  return {
    topic,
    subject,
    basis,
    start: hit.start,
    end: hit.end,
    quote: context.article.text.slice(hit.start, hit.end),
    value: { category },
    approx: 'exact',
    by,
    stance: topic === 'chip-suspicion' && stance === 'reported' ? 'estimated' : stance,
    also: [],
    matchedOn: [...matchedOn, rule],
  };
}

const modelRule = { subject: 'model' } as const;

function fromPhrase(context: PageContext, hit: Hit<CategoryRule>): Claim | undefined {
  const rule = hit.value;
  if (negated(context.article.text, hit)) return undefined;
  const owner = findOwner(context, hit, ['self']);
  if (rule.owner && owner && !isSelf(owner.entity) && !isKind(owner.entity, ['founder', 'group'])) {
    if (!rule.near) return undefined;
  }
  if (rule.owner && !nearSelf(context, hit)) return undefined;
  const rival = rule.near ? nearestRival(context, hit) : undefined;
  if (rule.near && (!rival || !nearSelf(context, hit))) return undefined;
  const subject =
    rule.topic === 'data-location'
      ? 'DeepSeek'
      : nameSubject(context, hit, modelRule, owner && isSelf(owner.entity) ? owner : undefined);
  return claim(
    context,
    hit,
    rule.topic,
    rule.category,
    subject,
    rival ? { yardstick: rival, ...testOf(context, hit) } : {},
    [hit.phrase],
  );
}

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
function isOwned(hit: Span, figures: readonly Claim[]): boolean {
  return figures.some((c) => c.topic === 'gpu-stockpile' && c.start <= hit.end && hit.start - c.end < 24);
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
  return claim(
    context,
    hit,
    context.pack.pack.chips.topic,
    hit.value.id,
    nameSubject(context, hit, modelRule, owner),
    {},
    ['chip', hit.phrase],
  );
}

/** Answers from closed lists: chip, licence, method, suspicion, censorship, data location, ban, verdict. One of a kind a sentence. */
export function findCategories(context: PageContext, figures: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = [];
  const seen = new Set<string>();
  const keep = (made: Claim | undefined): void => {
    if (!made || made.value === undefined || !('category' in made.value)) return;
    const key = `${made.topic}|${made.value.category}|${sentenceIndexAt(context, made.start)}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push(made);
  };
  for (const hit of context.pack.categories.find(context.article.text)) keep(fromPhrase(context, hit));
  for (const hit of context.entities) {
    if (
      isKind(hit.value, ['chip', 'chip-generic']) &&
      !isOwned(hit, figures) &&
      !isNamedCloser(context, hit)
    ) {
      keep(fromChip(context, hit));
    }
  }
  return found;
}
