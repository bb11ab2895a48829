import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity, EntityKind, TopicRule } from '../../topic/schema.ts';
import { hasBreak, nearness, type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
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
  /** The one model of the title, named in the text no less often than any other. */
  readonly titled: string | undefined;
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
  const count = (id: string): number => every.filter((h) => h.value.id === id).length;
  const [title, ...more] = distinct(inTitle);
  const titled = title !== undefined && more.length === 0 && all.every((id) => count(id) <= count(title));
  return {
    titled: titled ? title : undefined,
    leading: others.length === 0 && share >= LEADS ? lead : undefined,
    only: all.length === 1 ? all[0] : undefined,
  };
}

/** The model named alone in the nearest sentence before that names any; null where that one names several. */
function carriedModel(context: PageContext, sentences: readonly Span[]): string | null | undefined {
  for (const sentence of sentences) {
    const named = distinct(modelsIn(context, sentence));
    if (named.length > 0) return named.length === 1 ? named[0] : null;
  }
  return undefined;
}

/** Sentences of earlier paragraphs that a model named alone still reaches. */
const CARRY = 3;

/** The sentences before in the same paragraph, nearest first, and the few before that which no rival's model takes over. */
function sentencesBefore(context: PageContext, index: number): { here: Span[]; above: Span[] } {
  const paragraph = context.sentences[index]?.paragraph;
  const before = context.sentences.slice(0, index).reverse();
  const here = before.filter((s) => s.paragraph === paragraph);
  const above = context.sentences.slice(Math.max(0, index - CARRY), index - here.length).reverse();
  const taken = above.findIndex((s) => namesRival(context, s) && modelsIn(context, s).length === 0);
  return { here, above: taken < 0 ? above : above.slice(0, taken) };
}

const modelsIn = (context: PageContext, span: Span): readonly Hit<Entity>[] =>
  within(context.entities, span).filter((h) => isKind(h.value, ['self-model']));

const namesRival = (context: PageContext, span: Span): boolean =>
  within(context.entities, span).some((h) => isKind(h.value, ['rival-model']));

/** Which of the story's models a figure is about: sentence, then what stands before, then the page when it knows but one. */
function modelOf(context: PageContext, figure: Span): string {
  const index = sentenceIndexAt(context, figure.start);
  const sentence = context.sentences[index];
  if (!sentence) return UNNAMED;
  const here = nearestModel(context, figure, modelsIn(context, sentence));
  if (here) return here;
  const { here: paragraph, above } = sentencesBefore(context, index);
  const carried = carriedModel(context, paragraph);
  if (carried !== undefined) return carried ?? UNNAMED;
  const unnamed = within(context.entities, sentence).some((h) => isKind(h.value, ['self-generic']));
  const { titled, leading, only } = modelsOf(context);
  if (titled) return titled;
  if (leading && !unnamed) return leading;
  const farther = carriedModel(context, above);
  if (farther) return farther;
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
