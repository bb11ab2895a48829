import { type PageContext, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import type { Claim, ClaimValue } from '../types.ts';
import { attribute } from './attribute.ts';
import { isSelf } from './find-owner.ts';

/** Subject rules of answers that have no topic rule of their own. */
export const modelTopic = { subject: 'model' } as const;
export const selfTopic = { subject: 'self' } as const;

export interface Answer {
  readonly topic: string;
  readonly value: ClaimValue;
  readonly subject: string;
  readonly basis: Claim['basis'];
  readonly matchedOn: readonly string[];
}

/** The claim a phrase or a chip makes. */
export function toClaim(context: PageContext, { start, end }: Span, answer: Answer): Claim {
  const { by, stance, rule } = attribute(context, { start, end }, 'self');
  return {
    ...answer,
    start,
    end,
    quote: context.article.text.slice(start, end),
    approx: 'exact',
    by,
    stance:
      stance === 'reported' ? (context.pack.categoryTopics.get(answer.topic)?.stance ?? stance) : stance,
    also: [],
    matchedOn: [...answer.matchedOn, rule],
  };
}

/** The story's own name in the sentence, or in the one before where that may hand on its subject. */
export function nearSelf(context: PageContext, hit: Span): boolean {
  const index = sentenceIndexAt(context, hit.start);
  const before = context.grammar.dropsSubject ? context.sentences[index - 1] : undefined;
  return [context.sentences[index], before].some(
    (s) => s && within(context.entities, s).some((h) => isSelf(h.value)),
  );
}

/** Whether the page as a whole is about the story. */
export const titleNamesSelf = ({ pack, article }: PageContext): boolean =>
  pack.entities.find(article.title).some((hit) => isSelf(hit.value));
