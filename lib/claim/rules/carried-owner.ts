import { inAnyLanguage } from '../../language/in-any-language.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { Hit } from '../../topic/phrase-index.ts';
import type { Entity, EntityKind } from '../../topic/schema.ts';
import type { PageContext } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import type { Owner } from './find-owner.ts';
import { headingOf } from './heading-of.ts';
import { NAME_END } from './subject-mark.ts';
import { isYardstick } from './yardstick.ts';

const NOUN_SUBJECT = inAnyLanguage(({ names }) => names.nounSubject, {
  before: NAME_END,
  after: /(?=[\s,]|[^ -~가-힣])/,
});
/** Sentences looked back for a subject that is carried on. */
const CARRY = 2;
/** The subject of an earlier sentence: marked as one, or first in line where the language puts it there. */
function carriedSubject(
  context: PageContext,
  sentence: Span,
  family: readonly EntityKind[],
): Hit<Entity> | undefined {
  const hits = within(context.entities, sentence).filter(
    (h) => isKind(h.value, family) && !isYardstick(context, h, ''),
  );
  const { text } = context.article;
  const [first] = hits;
  if (!first) return undefined;
  const isGroup = isKind(first.value, ['group']);
  if (hits.length === 1 && !isGroup) return first;
  const marked = hits.find((h) => NOUN_SUBJECT.test(text.slice(h.end, h.end + 28)));
  if (marked) return marked;
  return !isGroup && first.start - sentence.start < context.grammar.subjectReach ? first : undefined;
}

const HEADED = 0.3;
/** "Its shares", `它`: a sentence that opens so speaks of the one before, a paragraph ago as well. */
const PRONOUN = inAnyLanguage(({ names }) => names.pronoun, { before: /^\s*[“"‘]?/ });

/** "The shares …", `주가는`: whose they are the sentence before has said. */
const SHARES = inAnyLanguage(({ names }) => names.shares, { before: /^\s*(?:the )?/ });

/** News has a sentence a paragraph: what a share did is told on, and so is what a pronoun takes up. */
function crosses({ article }: PageContext, { start }: Span, family: readonly EntityKind[]): boolean {
  const opening = article.text.slice(start, start + 24);
  return PRONOUN.test(opening) || (family.includes('nvidia') && SHARES.test(opening));
}

/** The owner that the sentences before hand on, or the line that opens the list. */
export function carriedOwner(
  context: PageContext,
  index: number,
  family: readonly EntityKind[],
): Owner | undefined {
  const sentence = context.sentences[index];
  if (!sentence) return undefined;
  for (let back = 1; back <= CARRY; back++) {
    const previous = context.sentences[index - back];
    const reached =
      previous?.paragraph === sentence.paragraph || (back === 1 && crosses(context, sentence, family));
    if (!previous || !reached) break;
    const subject = carriedSubject(context, previous, family);
    if (subject) return { entity: subject.value, span: subject, score: 0.3 / back, from: 'previous' };
  }
  const heading = headingOf(context, index);
  const named = heading && within(context.entities, heading).find((hit) => isKind(hit.value, family));
  return named && { entity: named.value, span: named, score: HEADED, from: 'previous' };
}
