import type { Article } from '../article/types.ts';
import type { QuantityMention } from '../quantity/types.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { CompiledPack, Cue } from '../topic/compile-pack.ts';
import type { Hit } from '../topic/phrase-index.ts';
import type { Entity, EntityKind } from '../topic/schema.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything the rules look at, found once per page. */
export interface PageContext {
  readonly article: Article;
  readonly pack: CompiledPack;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Hit<Entity>[];
  readonly cues: readonly Hit<Cue>[];
  readonly quantities: readonly QuantityMention[];
  /** Offsets of commas, brackets and the like, which part clauses. */
  readonly breaks: readonly number[];
  readonly brackets: readonly Span[];
}

const NAMED: readonly EntityKind[] = ['self', 'rival', 'fund'];

/** "The Chinese startup" is the story's own; "the company" is the one that led a sentence last, or the story's own; one that follows no name is dropped. */
function resolveAnaphors(
  hits: readonly Hit<Entity>[],
  sentences: readonly Sentence[],
): readonly Hit<Entity>[] {
  let last: Entity | undefined;
  let led = -1;
  let self: Entity | undefined;
  const resolved: Hit<Entity>[] = [];
  for (const hit of hits) {
    const sentence = lowerBound(sentences, hit.start + 1) - 1;
    if (isKind(hit.value, ['self'])) self = hit.value;
    if (isKind(hit.value, NAMED)) {
      if (sentence !== led || isKind(hit.value, ['self'])) last = hit.value;
      led = sentence;
    }
    if (!isKind(hit.value, ['anaphor'])) resolved.push(hit);
    else if (hit.value.owner !== undefined) {
      if (self) resolved.push({ ...hit, value: self });
    } else if (last) resolved.push({ ...hit, value: last });
  }
  return resolved;
}

const BREAK = /[,;:·•—“”"…]|、|，|；|：/g;
/** Bracketed asides: what stands on either side of one is as near as if it were not there. */
const BRACKETS = /[(（][^()（）]{1,60}[)）]/g;

export function readContext(
  article: Article,
  pack: CompiledPack,
  quantities: readonly QuantityMention[],
): PageContext {
  const sentences = splitSentences(article.text);
  return {
    article,
    pack,
    sentences,
    entities: resolveAnaphors(pack.entities.find(article.text), sentences),
    cues: pack.cues.find(article.text),
    quantities,
    breaks: [...article.text.matchAll(BREAK)].map((m) => m.index),
    brackets: [...article.text.matchAll(BRACKETS)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    })),
  };
}

/** Index of the first item at or behind `offset` in a list sorted by start. */
export function lowerBound(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that begin inside the span. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  return items.slice(lowerBound(items, span.start), lowerBound(items, span.end));
}

export function sentenceIndexAt(context: PageContext, offset: number): number {
  return Math.max(0, lowerBound(context.sentences, offset + 1) - 1);
}

export const isKind = (entity: Entity, kinds: readonly EntityKind[]): boolean =>
  entity.kinds.some((kind) => kinds.includes(kind));

/** A clause break counts like this many characters. */
const BREAK_COST = 14;

function breaksBetween(breaks: readonly number[], from: number, to: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while (low + count < breaks.length && (breaks[low + count] ?? 0) < to) count++;
  return count;
}

/** Whether a clause break stands between two offsets. */
export const hasBreak = (context: PageContext, from: number, to: number): boolean =>
  breaksBetween(context.breaks, from, to) > 0;

/** How far apart two spans are in characters, clause breaks counted in; 0 when they touch or overlap. */
export function distance(context: PageContext, a: Span, b: Span): number {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  if (right.start <= left.end) return 0;
  const between = { start: left.end, end: right.start };
  const asides = within(context.brackets, between).filter((b) => b.end <= right.start);
  const aside = asides.reduce((sum, b) => sum + b.end - b.start, 0);
  return right.start - left.end - aside + breaksBetween(context.breaks, left.end, right.start) * BREAK_COST;
}

/** Nearness from 1 (touching) to 0; Korean, Chinese and Japanese say in 22 characters what English says in 50. */
export function nearness(context: PageContext, a: Span, b: Span): number {
  const scale = context.article.lang === 'en' ? 50 : 22;
  return 1 / (1 + distance(context, a, b) / scale);
}
