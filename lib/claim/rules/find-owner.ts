import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity, EntityKind } from '../../topic/schema.ts';
import { type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import { carriedOwner } from './carried-owner.ts';
import { scoreName } from './score-name.ts';
import { isMarkedSubject } from './subject-mark.ts';

export interface Owner {
  readonly entity: Entity;
  readonly span: Span;
  readonly score: number;
  /** Where it was found: the sentence, the one before, or the page as a whole. */
  readonly from: 'sentence' | 'previous' | 'page';
}

const SELF: readonly EntityKind[] = ['self', 'self-model', 'self-generic', 'self-paper', 'self-app'];
const STORY: readonly EntityKind[] = [
  ...SELF,
  'rival',
  'rival-model',
  'group',
  'fund',
  'fund-arm',
  'founder',
];
const FAMILIES: readonly (readonly EntityKind[])[] = [
  ['nvidia', 'stock', 'index'],
  ['plan', 'plan-partner'],
  ['chip'],
  STORY,
];

/** The kinds that compete to be what a figure is about: markets apart from models, chips apart from companies. */
export function contenders(kinds: readonly EntityKind[]): readonly EntityKind[] {
  const families = FAMILIES.filter((family) => kinds.some((kind) => family.includes(kind)));
  return families.length > 0 ? families.flat() : STORY;
}

/** `삼성전자는 500만 달러를 들여`: a listed company of another business, marked as the subject. */
function isStrangerSubject(context: PageContext, hit: Hit<Entity>): boolean {
  if (!isKind(hit.value, ['stock']) || isKind(hit.value, ['nvidia'])) return false;
  return isMarkedSubject(context.article.text, hit);
}

function best(
  context: PageContext,
  figure: Span,
  hits: readonly Hit<Entity>[],
  kinds: readonly EntityKind[],
): Owner | undefined {
  let found: Owner | undefined;
  for (const hit of hits) {
    if (!isKind(hit.value, kinds) && !(kinds.includes('self') && isStrangerSubject(context, hit))) continue;
    const score = scoreName(context, figure, hit);
    if (!found || score > found.score) found = { entity: hit.value, span: hit, score, from: 'sentence' };
  }
  return found;
}

/** Below this a name in the sentence is too far off to decide. */
const FAINT = 0.12;

/** Whom a figure is about: the nearest contender of its sentence, then the subject carried on in the same paragraph. */
export function findOwner(
  context: PageContext,
  figure: Span,
  family: readonly EntityKind[] = STORY,
): Owner | undefined {
  const index = sentenceIndexAt(context, figure.start);
  const sentence = context.sentences[index];
  if (!sentence) return undefined;
  const here = best(context, figure, within(context.entities, sentence), family);
  if (here && here.score > FAINT) return here;
  return carriedOwner(context, index, family);
}

/** The rival a ratio is held against: the nearest one in the sentence or the one before. */
export function findYardstick(context: PageContext, figure: Span): Entity | undefined {
  const index = sentenceIndexAt(context, figure.start);
  for (const sentence of [context.sentences[index], context.sentences[index - 1]]) {
    if (!sentence) continue;
    const found = best(context, figure, within(context.entities, sentence), [
      'rival',
      'rival-model',
      'group',
    ]);
    if (found) return found.entity;
  }
  return undefined;
}

export const isSelf = (entity: Entity): boolean => isKind(entity, SELF);
