import type { Article } from './article/types.ts';
import { makeClaims } from './claim/make-claims.ts';
import type { Claim } from './claim/types.ts';
import { chooseReferences } from './corpus/choose-references.ts';
import type { Reference } from './corpus/types.ts';
import type { Examination } from './note/types.ts';
import { writeNotes } from './note/write-notes.ts';
import { findQuantities } from './quantity/find-quantities.ts';
import type { QuantityMention } from './quantity/types.ts';
import { compilePack } from './topic/compile-pack.ts';
import { isTopical } from './topic/gate.ts';
import type { TopicPack } from './topic/schema.ts';

/** What an article says, before anything is laid beside it. */
export interface Reading {
  /** Whether the article is about the pack's story. */
  readonly topical: boolean;
  readonly quantities: readonly QuantityMention[];
  readonly claims: readonly Claim[];
}

export interface ExamineInput {
  readonly article: Article;
  readonly topicPack: TopicPack;
  readonly references: readonly Reference[];
}

/** The examination with the figures it was made from, for the command line and for measuring. */
export interface DetailedExamination extends Examination {
  readonly quantities: readonly QuantityMention[];
}

/** First half of the way: figures → claims. Their topics say which references the second half needs. */
export function readClaims(article: Article, topicPack: TopicPack): Reading {
  const quantities = findQuantities(article.text, { lang: article.lang, published: article.published });
  return {
    topical: isTopical(article.title, article.text, topicPack.gate),
    quantities,
    claims: makeClaims(article, compilePack(topicPack, article.lang), quantities),
  };
}

/** Second half of the way: claims → notes. */
export function compareReading(
  { topical, quantities, claims }: Reading,
  { article, topicPack, references }: ExamineInput,
): DetailedExamination {
  const notes = writeNotes(article, topicPack, claims, chooseReferences(article, references));
  return { topicPack: topical ? topicPack.id : null, quantityCount: quantities.length, notes, quantities };
}

/** The whole way from an article to its notes: figures → claims → references → notes. Pure; the same input gives the same notes. */
export const examineInDetail = (input: ExamineInput): DetailedExamination =>
  compareReading(readClaims(input.article, input.topicPack), input);

/** What the reader is shown: notes on pages about the pack's story, nothing on others. */
export function examine(input: ExamineInput): Examination {
  const { topicPack, quantityCount, notes } = examineInDetail(input);
  return { topicPack, quantityCount, notes: topicPack === null ? [] : notes };
}
