import { isKind } from '../../topic/is-kind.ts';
import type { Entity, EntityKind, TopicRule } from '../../topic/schema.ts';
import { type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import { isSelf, type Owner } from './find-owner.ts';
import { modelOf, UNNAMED } from './model-of.ts';
import { readList } from './read-list.ts';

type Naming = (
  context: PageContext,
  figure: Span,
  entity: Entity | undefined,
  owner: Owner | undefined,
) => string;

const idOf = (context: PageContext, kind: EntityKind): string =>
  context.pack.pack.entities.find((e) => e.kinds.includes(kind))?.id ?? '';

const idIf = (entity: Entity | undefined, kinds: readonly EntityKind[]): string | undefined =>
  entity && isKind(entity, kinds) ? entity.id : undefined;

const nameModel: Naming = (context, figure, entity) =>
  idIf(entity, ['self-model']) ?? modelOf(context, figure);

const nameSelf: Naming = (context) => idOf(context, 'self');

const nameFund: Naming = (context, _figure, entity) =>
  idIf(entity, ['fund', 'fund-arm']) ?? idOf(context, 'fund');

const nameEntity: Naming = (context, figure, entity) => {
  if (!entity) return '';
  return isSelf(entity) ? modelOf(context, figure) : entity.id;
};

/** Shares and indexes come in lists: all of them share the figure, or each has its own. */
const nameStocks: Naming = (context, figure, entity, owner) =>
  (owner?.from === 'sentence' ? readList(context, figure, owner.span)?.join(', ') : undefined) ??
  nameEntity(context, figure, entity, owner);

/** A plan named in the sentence or before it in the paragraph stands above its partners. */
const namePlan: Naming = (context, figure, entity, owner) => {
  const index = sentenceIndexAt(context, figure.start);
  const paragraph = context.sentences[index]?.paragraph;
  for (let back = index; back >= 0 && context.sentences[back]?.paragraph === paragraph; back--) {
    const sentence = context.sentences[back];
    const plan = sentence && within(context.entities, sentence).find((h) => isKind(h.value, ['plan']));
    if (plan) return plan.value.id;
  }
  return nameEntity(context, figure, entity, owner);
};

/** How each kind of topic names what its answer is about. */
const namings: Readonly<Record<NonNullable<TopicRule['subject']>, Naming>> = {
  model: nameModel,
  'model-or-self': (context, figure, entity) => {
    const printed = idIf(entity, ['self-model', 'self-paper', 'self-app']);
    if (printed !== undefined) return printed;
    const model = modelOf(context, figure);
    return model === UNNAMED ? (entity?.id ?? nameSelf(context, figure, entity, undefined)) : model;
  },
  self: nameSelf,
  fund: nameFund,
  'fund-or-self': (context, figure, entity) =>
    (idIf(entity, ['fund', 'founder', 'fund-arm']) ? nameFund : nameSelf)(context, figure, entity, undefined),
  founder: nameEntity,
  rival: nameEntity,
  stock: nameStocks,
  plan: namePlan,
  chips: nameEntity,
  rule: () => '',
  body: nameEntity,
};

/** The subject's id for a claim; 'the model' or the story's own name where the text leaves it open. */
export function nameSubject(
  context: PageContext,
  figure: Span,
  topic: Pick<TopicRule, 'subject'>,
  owner: Owner | undefined,
): string {
  return namings[topic.subject ?? 'self'](context, figure, owner?.entity, owner);
}
