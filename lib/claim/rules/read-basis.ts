import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { distance, nearness, type PageContext, sentenceAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';
import type { Basis } from '../types.ts';

/** Right before a sum: what came before is added up. */
const TOTAL = inAnyLanguage(({ figures }) => figures.total, { after: /[^,.。、]{0,10}$/ });
const TOTAL_REACH = 26;
const TIMES: readonly (readonly [words: RegExp, time: string])[] = [
  [inAnyLanguage(({ figures }) => figures.premarket), 'premarket'],
  [inAnyLanguage(({ figures }) => figures.futures), 'futures'],
  [inAnyLanguage(({ figures }) => figures.close), 'close'],
  [inAnyLanguage(({ figures }) => figures.intraday), 'intraday'],
];

/** A word ahead of its figure counts this much nearer where nouns stand ahead. */
const AHEAD = 0.3;

/** Whether the word belongs to this figure and to no other of its kind in the sentence. */
function isNearestTo(context: PageContext, quantity: QuantityMention, sentence: Span, word: Span): boolean {
  const far = (figure: Span): number =>
    distance(context, figure, word) * (word.start < figure.start && context.grammar.nounFirst ? AHEAD : 1);
  return within(context.quantities, sentence)
    .filter((other) => isAlike(other, quantity))
    .every((other) => far(quantity) <= far(other));
}

/** A number whose noun is left out is counted like its neighbours. */
const isAlike = (a: QuantityMention, b: QuantityMention): boolean =>
  a.kind === b.kind || (isCount(a) && isCount(b));
const isCount = ({ kind }: QuantityMention): boolean => kind === 'count' || kind === 'number';

/** The nearest of the words that tell the topic's answers apart. */
function namedStage(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
  sentence: Span,
): string | undefined {
  const words = context.article.text.slice(sentence.start, sentence.end);
  return (context.pack.stages.get(topic.id)?.find(words) ?? [])
    .map((hit) => ({ ...hit, start: hit.start + sentence.start, end: hit.end + sentence.start }))
    .filter((hit) => isNearestTo(context, quantity, sentence, hit))
    .sort((a, b) => distance(context, quantity, a) - distance(context, quantity, b))[0]?.value;
}

function stageOf(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
  sentence: Span,
): string | undefined {
  const named = namedStage(context, quantity, topic, sentence);
  if (named !== undefined || topic.dimension !== 'money') return named;
  const before = context.article.text.slice(
    Math.max(sentence.start, quantity.start - TOTAL_REACH),
    quantity.start,
  );
  return TOTAL.test(before) ? 'total' : undefined;
}

/** What the sentence says of the stage, the time and the test a figure belongs to. */
export function readBasis(context: PageContext, quantity: QuantityMention, topic: TopicRule): Basis {
  const sentence = sentenceAt(context, quantity.start);
  if (!sentence) return {};
  const words = context.article.text.slice(sentence.start, sentence.end);
  const stage = stageOf(context, quantity, topic, sentence);
  const time = topic.direction ? TIMES.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  const tests = topic.test
    ? within(context.entities, sentence).filter((h) => isKind(h.value, ['benchmark']))
    : [];
  const test = [...tests].sort((a, b) => nearness(context, quantity, b) - nearness(context, quantity, a))[0]
    ?.value.id;
  return { ...(stage ? { stage } : {}), ...(time ? { time } : {}), ...(test ? { test } : {}) };
}
