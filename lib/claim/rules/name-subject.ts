import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity, EntityKind, TopicRule } from '../../topic/schema.ts';
import { hasBreak, nearness, type PageContext, type Span, sentenceIndexAt, within } from '../page-context.ts';
import { isSelf, type Owner } from './find-owner.ts';
import { readList } from './read-list.ts';

/** Nothing names the model. */
export const UNNAMED = 'the model';

const distinct = (hits: readonly Hit<Entity>[]): readonly string[] => [
  ...new Set(hits.map((h) => h.value.id)),
];

/** `R1이 … 이를 제친`, "V3 … R1": the nearest model named in the sentence. */
function nearestModel(context: PageContext, figure: Span, hits: readonly Hit<Entity>[]): string | undefined {
  let found: { id: string; score: number } | undefined;
  for (const hit of hits) {
    const score =
      nearness(context, figure, hit) *
      (hit.start < figure.start ? 1 : hasBreak(context, figure.end, hit.start) ? 0.3 : 0.7);
    if (!found || score > found.score) found = { id: hit.value.id, score };
  }
  return found?.id;
}

/** Most of the page's model names must be the leading one's. */
const LEADS = 0.6;

interface PageModels {
  /** The model that title or first sentence names alone and most of the page is about. */
  readonly leading: string | undefined;
  /** The one model the page names at all. */
  readonly only: string | undefined;
}

const known = new WeakMap<PageContext, PageModels>();

/** The page's models, counted once a page. */
function modelsOf(context: PageContext): PageModels {
  const found = known.get(context) ?? countModels(context);
  known.set(context, found);
  return found;
}

function countModels(context: PageContext): PageModels {
  const every = context.entities.filter((h) => isKind(h.value, ['self-model']));
  const inTitle = context.pack.entities
    .find(context.article.title)
    .filter((h) => isKind(h.value, ['self-model']));
  const first = context.sentences[0]?.end ?? 0;
  const [lead, ...others] = distinct([...inTitle, ...every.filter((h) => h.start < first)]);
  const share = every.filter((h) => h.value.id === lead).length / every.length;
  const all = distinct(every);
  return {
    leading: others.length === 0 && share >= LEADS ? lead : undefined,
    only: all.length === 1 ? all[0] : undefined,
  };
}

/** Which of the story's models a figure is about: sentence, then paragraph, then the page when it knows but one. */
function modelOf(context: PageContext, figure: Span): string {
  const models = (span: Span): readonly Hit<Entity>[] =>
    within(context.entities, span).filter((h) => isKind(h.value, ['self-model']));
  const index = sentenceIndexAt(context, figure.start);
  const sentence = context.sentences[index];
  if (!sentence) return UNNAMED;
  const here = nearestModel(context, figure, models(sentence));
  if (here) return here;
  const unnamed = within(context.entities, sentence).some((h) => isKind(h.value, ['self-generic']));
  for (let back = index - 1; back >= 0 && context.sentences[back]?.paragraph === sentence.paragraph; back--) {
    const before = distinct(models(context.sentences[back] ?? sentence));
    if (before.length === 1 && before[0]) return before[0];
    if (before.length > 1) return UNNAMED;
  }
  const { leading, only } = modelsOf(context);
  if (leading && !unnamed) return leading;
  return only !== undefined && !(unnamed && index < 3) ? only : UNNAMED;
}

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
  plan: nameEntity,
  chips: nameEntity,
  rule: () => '',
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
