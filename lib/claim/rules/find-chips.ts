import { inAnyLanguage } from '../../language/in-any-language.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import { nearness, type PageContext, sentenceAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import type { Claim } from '../types.ts';
import { modelTopic, nearSelf, titleNamesSelf, toClaim } from './category-claim.ts';
import { findOwner, isSelf } from './find-owner.ts';
import { nameSubject } from './name-subject.ts';

/** `10,000 H800s` of a stock held: the chip belongs to that count. */
function isOwned({ pack }: PageContext, hit: Span, figures: readonly Claim[]): boolean {
  const { stock } = pack.pack.chips;
  return figures.some((c) => c.topic === stock && c.start <= hit.end && hit.start - c.end < 24);
}

/** `H100 대신 H800`: what is said of the chip next to it is not said of this one. */
function isOfAnother(context: PageContext, sentence: Span, hit: Hit<Entity>, word: Span): boolean {
  const near = nearness(context, hit, word);
  return within(context.entities, sentence).some(
    (h) => h.value.id !== hit.value.id && isKind(h.value, ['chip']) && nearness(context, h, word) > near,
  );
}

/** `SMIC가 만들어낸 ‘어센드’`: who made the chip is not who trains on it. */
const MAKER = inAnyLanguage(({ names }) => names.maker, { after: /[^.]{0,24}$/ });

const isMaker = (context: PageContext, owner: Span, chip: Span): boolean =>
  owner.end < chip.start &&
  chip.start - owner.end < 80 &&
  MAKER.test(context.article.text.slice(owner.end, chip.start));

/** `엔비디아는 중국용으로 H800을 개발했다`: the sentence is about who makes the chip. */
const isMakersOwn = ({ entities }: PageContext, sentence: Span, chip: Span): boolean =>
  within(entities, sentence).some((h) => isKind(h.value, ['nvidia']) && h.end < chip.start) &&
  !within(entities, sentence).some((h) => isSelf(h.value));

/** "…, not H100". */
const NOT_USED = inAnyLanguage(({ answers }) => answers.notUsedAhead, { after: /$/ });

/** `H100을 쓰지 않고`. */
const NOT_USED_BEHIND = inAnyLanguage(({ answers }) => answers.notUsedBehind, { before: /^/ });

const isDenied = ({ article: { text } }: PageContext, { start, end }: Span): boolean =>
  NOT_USED.test(text.slice(Math.max(0, start - 24), start)) ||
  NOT_USED_BEHIND.test(text.slice(end, end + 14));

/** A chip named beside training, not one owned, banned or passed over (`H100 대신 H800`). */
function fromChip(context: PageContext, hit: Hit<Entity>): Claim | undefined {
  const sentence = sentenceAt(context, hit.start);
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
  if (use < 0.4 || against > use * 0.85 || isDenied(context, hit)) return undefined;
  const named = findOwner(context, hit);
  const owner = named && isMaker(context, named.span, hit) ? undefined : named;
  if (owner && !isSelf(owner.entity)) return undefined;
  if (
    !owner &&
    (isMakersOwn(context, sentence, hit) || (!nearSelf(context, hit) && !titleNamesSelf(context)))
  )
    return undefined;
  return toClaim(context, hit, {
    topic: context.pack.pack.chips.topic,
    value: { category: hit.value.id },
    subject: nameSubject(context, hit, modelTopic, owner),
    basis: {},
    matchedOn: ['chip', hit.phrase],
  });
}

/** The chips that are said to have trained a model. */
export function findChips(context: PageContext, figures: readonly Claim[]): readonly (Claim | undefined)[] {
  return context.entities
    .filter((hit) => isKind(hit.value, ['chip']) && !isOwned(context, hit, figures))
    .map((hit) => fromChip(context, hit));
}
