import type { Article } from '../article/types.ts';
import type { Grammar } from '../language/grammar.ts';
import { inAnyLanguage } from '../language/in-any-language.ts';
import { languagePacks } from '../language/packs.ts';
import type { QuantityMention } from '../quantity/types.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { CompiledPack, Cue } from '../topic/compile-pack.ts';
import { isKind } from '../topic/is-kind.ts';
import type { Hit } from '../topic/phrase-index.ts';
import type { Entity } from '../topic/schema.ts';
import { resolveAnaphors } from './resolve-anaphors.ts';
import { resolveReleases } from './resolve-releases.ts';
import { type Span, within } from './span.ts';

/** Everything the rules look at, found once per page. */
export interface PageContext {
  readonly article: Article;
  readonly pack: CompiledPack;
  /** Of the page's language. */
  readonly grammar: Grammar;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Hit<Entity>[];
  readonly cues: readonly Hit<Cue>[];
  readonly quantities: readonly QuantityMention[];
  /** Offsets of commas, brackets and the like, which part clauses. */
  readonly breaks: readonly number[];
  readonly brackets: readonly Span[];
}

const BREAK = /[,;:·•—“”"…]|、|，|；|：/g;
/** A semicolon parts almost like a full stop: it counts as this many breaks. */
const SEMICOLON = 3;

function breaksIn(text: string): readonly number[] {
  return [...text.matchAll(BREAK)].flatMap(({ 0: mark, index }) =>
    Array<number>(mark === ';' || mark === '；' ? SEMICOLON : 1).fill(index),
  );
}

/** Bracketed asides: what stands on either side of one is as near as if it were not there. */
const BRACKETS = /[(（][^()（）]{1,60}[)）]/g;

const KIND_AHEAD = inAnyLanguage(({ names }) => names.kindAhead, { after: / $/ });
const KIND_BEHIND = inAnyLanguage(({ names }) => names.kindBehind, { before: /^/ });

/** "Could they have built an OpenAI for $5 million?": the name stands for things of its kind, not for its bearer. */
const isLikened = (text: string, { start, end, value }: Hit<Entity>): boolean =>
  isKind(value, ['rival']) &&
  KIND_AHEAD.test(text.slice(Math.max(0, start - 8), start)) &&
  KIND_BEHIND.test(text.slice(end, end + 8));

export function readContext(
  article: Article,
  pack: CompiledPack,
  quantities: readonly QuantityMention[],
): PageContext {
  const sentences = splitSentences(article.text);
  const cues = pack.cues.find(article.text);
  const names = pack.entities.find(article.text).filter((hit) => !isLikened(article.text, hit));
  const named = resolveAnaphors(article.text, names, sentences, pack.pack.entities);
  return {
    article,
    pack,
    grammar: languagePacks[article.lang].grammar,
    sentences,
    entities: resolveReleases(pack.pack, { entities: named, cues, quantities, sentences }),
    cues,
    quantities,
    breaks: breaksIn(article.text),
    brackets: [...article.text.matchAll(BRACKETS)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    })),
  };
}

export function sentenceIndexAt(context: PageContext, offset: number): number {
  return Math.max(0, lowerBound(context.sentences, offset + 1) - 1);
}

/** Undefined only in a text without sentences. */
export function sentenceAt(context: PageContext, offset: number): Sentence | undefined {
  return context.sentences[sentenceIndexAt(context, offset)];
}

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

/** Nearness from 1 (touching) to 0. */
export function nearness(context: PageContext, a: Span, b: Span): number {
  return 1 / (1 + distance(context, a, b) / context.grammar.reach);
}
