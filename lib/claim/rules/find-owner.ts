import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity, EntityKind } from '../../topic/schema.ts';
import { isKind, nearness, type PageContext, type Span, sentenceIndexAt, within } from '../page-context.ts';

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
  return FAMILIES.find((family) => kinds.some((kind) => family.includes(kind))) ?? STORY;
}

/** Behind a name these make it the yardstick, not the owner: `메타 대비`, `오픈AI보다`. */
const YARDSTICK_BEHIND =
  /^(?:의\s?(?:[가-힣A-Za-z]+\s)?)?\s?(?:대비|보다|에 비해|에 비하|와 비교|과 비교|에 견주|와 견주|과 견주|에 버금|比べ|より)/;
const YARDSTICK_AHEAD =
  /(?:\bthan|\bagainst|\bversus|\bvs\.?|compared (?:with|to)|\bunlike|next to|比|相比)\s(?:[\w’'-]+\s){0,2}$/i;
const SUBJECT_MARK = /^(?:\([^()]{1,24}\))?['’”」]?(?:은|는|이|가|も|は|が)(?=[\s,])/;
/** `딥시크에 따르면`, "according to DeepSeek": the speaker, not what is spoken of. */
const SPEAKER_BEHIND = /^(?:\([^()]{1,24}\))?['’”」]?(?:에 따르면|측은|측의|에 의하면)/;

function yardstick(text: string, hit: Span): boolean {
  return (
    YARDSTICK_BEHIND.test(text.slice(hit.end, hit.end + 16)) ||
    YARDSTICK_AHEAD.test(text.slice(Math.max(0, hit.start - 30), hit.start))
  );
}

function scoreIn(context: PageContext, figure: Span, hit: Hit<Entity>): number {
  const { text } = context.article;
  let score = nearness(context, figure, hit);
  if (hit.start > figure.start) score *= 0.55;
  if (yardstick(text, hit)) score *= 0.15;
  const behind = text.slice(hit.end, hit.end + 28);
  if (SUBJECT_MARK.test(behind)) score *= 1.35;
  if (SPEAKER_BEHIND.test(behind)) score *= 0.8;
  return score;
}

function best(
  context: PageContext,
  figure: Span,
  hits: readonly Hit<Entity>[],
  kinds: readonly EntityKind[],
): Owner | undefined {
  let found: Owner | undefined;
  for (const hit of hits) {
    if (!isKind(hit.value, kinds)) continue;
    const score = scoreIn(context, figure, hit);
    if (!found || score > found.score) found = { entity: hit.value, span: hit, score, from: 'sentence' };
  }
  return found;
}

/** Whom a figure is about: the nearest contender of its sentence, then of the sentence before in the same paragraph. */
export function findOwner(
  context: PageContext,
  figure: Span,
  kinds: readonly EntityKind[],
): Owner | undefined {
  const family = contenders(kinds);
  const index = sentenceIndexAt(context, figure.start);
  const sentence = context.sentences[index];
  if (!sentence) return undefined;
  const here = best(context, figure, within(context.entities, sentence), family);
  if (here && here.score > 0.08) return here;
  for (let back = 1; back <= 2; back++) {
    const previous = context.sentences[index - back];
    if (!previous || previous.paragraph !== sentence.paragraph) break;
    const hits = within(context.entities, previous).filter(
      (h) => isKind(h.value, family) && !yardstick(context.article.text, h),
    );
    const subject =
      hits.find((h) => SUBJECT_MARK.test(context.article.text.slice(h.end, h.end + 28))) ??
      hits.at(context.article.lang === 'en' ? 0 : -1);
    if (subject) return { entity: subject.value, span: subject, score: 0.3 / back, from: 'previous' };
  }
  return here;
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
