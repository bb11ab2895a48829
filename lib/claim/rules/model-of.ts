import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity } from '../../topic/schema.ts';
import { hasBreak, nearness, type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import { distinct, modelsOf } from './page-models.ts';

/** Nothing names the model. */
export const UNNAMED = 'the model';

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
export function modelOf(context: PageContext, figure: Span): string {
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
