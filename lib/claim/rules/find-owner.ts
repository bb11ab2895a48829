import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity, EntityKind } from '../../topic/schema.ts';
import {
  hasBreak,
  isKind,
  lowerBound,
  nearness,
  type PageContext,
  type Span,
  sentenceIndexAt,
  within,
} from '../page-context.ts';

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

/** Behind a name these make it the yardstick, not the owner: `메타 대비`, `빅테크 기업들의 AI 대비`, `오픈AI보다`. */
const YARDSTICK_BEHIND =
  /^(?!은|는|이 |가 |을|를|도 |,)[가-힣A-Za-z0-9. ]{0,14}?(?:대비|보다|에 비해|에 비하|와 비교|과 비교|에 견주|와 견주|과 견주|에 버금|に比べ|より)/;
const YARDSTICK_AHEAD =
  /(?:\bthan|\bagainst|\bversus|\bvs\.?|compared (?:with|to)|\bunlike|next to|rivals? to|a far cry from|比|相比)\s(?:[\w’'-]+\s){0,4}$/i;
/** Between two names of one list. */
const LISTED = /^(?:나|이나|와|과|·|, ?| 및 | and | or |、){1,2}\s?$/;
const SUBJECT_MARK = /^(?:\([^()]{1,24}\))?['’”」]?(?:은|는|이|가|も|は|が)(?=[\s,])/;
/** `딥시크에 따르면`, "according to DeepSeek": the speaker, not what is spoken of. */
const SPEAKER_BEHIND = /^(?:\([^()]{1,24}\))?['’”」]?(?:에 따르면|측은|측의|에 의하면)/;

/** Names listed together share what stands behind the last (`메타나 오픈AI 대비`). */
function yardstick(context: PageContext, hit: Span): boolean {
  const { text } = context.article;
  if (YARDSTICK_AHEAD.test(text.slice(Math.max(0, hit.start - 30), hit.start))) return true;
  if (YARDSTICK_BEHIND.test(text.slice(hit.end, hit.end + 22))) return true;
  const next = context.entities[lowerBound(context.entities, hit.end)];
  return next !== undefined && LISTED.test(text.slice(hit.end, next.start)) && yardstick(context, next);
}

/** What stands behind the figure, worse still in another clause, is seldom what it is about. */
const BEHIND = 0.55;
const BEHIND_BREAK = 0.2;

/** A name in brackets is an aside to those outside them. */
const ASIDE = 0.4;

function inBrackets(text: string, hit: Span, figure: Span): boolean {
  const close = text.indexOf(')', hit.end);
  if (close < 0 || close >= figure.start) return false;
  const open = text.indexOf('(', hit.end);
  return (
    (open < 0 || open > close) && text.lastIndexOf('(', hit.start) > text.lastIndexOf(')', hit.start - 1)
  );
}

function scoreIn(context: PageContext, figure: Span, hit: Hit<Entity>): number {
  const { text } = context.article;
  let score = nearness(context, figure, hit);
  if (hit.start > figure.start) score *= hasBreak(context, figure.end, hit.start) ? BEHIND_BREAK : BEHIND;
  if (yardstick(context, hit)) score *= 0.15;
  if (hit.end < figure.start && inBrackets(text, hit, figure)) score *= ASIDE;
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

/** Sentences looked back for a subject that is carried on. */
const CARRY = 2;
/** An English sentence names its subject within this many characters. */
const ENGLISH_SUBJECT = 60;

/** The subject of an earlier sentence: marked as one in Korean and Japanese, first in line in English. */
function carriedSubject(
  context: PageContext,
  sentence: Span,
  family: readonly EntityKind[],
): Hit<Entity> | undefined {
  const hits = within(context.entities, sentence).filter(
    (h) => isKind(h.value, family) && !yardstick(context, h),
  );
  const marked = hits.find((h) => SUBJECT_MARK.test(context.article.text.slice(h.end, h.end + 28)));
  if (marked) return marked;
  const first = hits[0];
  const leads = first !== undefined && first.start - sentence.start < ENGLISH_SUBJECT;
  return context.article.lang === 'en' && leads && !isKind(first.value, ['group']) ? first : undefined;
}

/** Below this a name in the sentence is too far off to decide. */
const FAINT = 0.12;

/** Whom a figure is about: the nearest contender of its sentence, then the subject carried on in the same paragraph. */
export function findOwner(
  context: PageContext,
  figure: Span,
  kinds: readonly EntityKind[],
  except: readonly EntityKind[] = [],
): Owner | undefined {
  const family = contenders(kinds).filter((kind) => !except.includes(kind));
  const index = sentenceIndexAt(context, figure.start);
  const sentence = context.sentences[index];
  if (!sentence) return undefined;
  const here = best(context, figure, within(context.entities, sentence), family);
  if (here && here.score > FAINT) return here;
  for (let back = 1; back <= CARRY; back++) {
    const previous = context.sentences[index - back];
    if (!previous || previous.paragraph !== sentence.paragraph) break;
    const subject = carriedSubject(context, previous, family);
    if (subject) return { entity: subject.value, span: subject, score: 0.3 / back, from: 'previous' };
  }
  return undefined;
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
