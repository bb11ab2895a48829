import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { distance, type PageContext, sentenceAt, sentenceIndexAt } from '../page-context.ts';
import { type Span, within } from '../span.ts';

/** A chip farther off is not the one that is counted. */
const CHIP_REACH = 24;
/** `그리고`, "Then": the sentence goes on with what the one before dates. */
const GOES_ON = inAnyLanguage(({ clauses }) => clauses.goesOn, { before: /^\s*/ });

/** The chip a stock is of. */
export function readChip(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
): string | undefined {
  const sentence = sentenceAt(context, quantity.start);
  if (!topic.chipStage || !sentence) return undefined;
  return within(context.entities, sentence)
    .filter((hit) => isKind(hit.value, ['chip']) && distance(context, quantity, hit) < CHIP_REACH)
    .sort((a, b) => distance(context, quantity, a) - distance(context, quantity, b))[0]?.value.id;
}

/** The date that the sentence, or the one it goes on from, tells. */
export function readTold(context: PageContext, quantity: QuantityMention): string | undefined {
  const index = sentenceIndexAt(context, quantity.start);
  const sentence = context.sentences[index];
  return sentence && (dateIn(context, sentence) ?? dateBefore(context, index, sentence));
}

function dateIn(context: PageContext, span: Span): string | undefined {
  const dates = within(context.quantities, span).flatMap(({ date }) =>
    date !== undefined && /^\d{4}/.test(date) ? [date] : [],
  );
  return dates.length === 1 ? dates[0] : undefined;
}

function dateBefore(context: PageContext, index: number, sentence: Span): string | undefined {
  const before = context.sentences[index - 1];
  const words = context.article.text.slice(sentence.start, sentence.start + 16);
  return before && GOES_ON.test(words) ? dateIn(context, before) : undefined;
}

/** Two measures named in one breath: `비용·시간`, "cost and time". */
const JOINT_AHEAD = inAnyLanguage(({ clauses }) => clauses.measureJointAhead, { after: /$/ });
const JOINT_BEHIND = inAnyLanguage(({ clauses }) => clauses.measureJointBehind, { before: /^/ });
const BREATH = 24;

/** The other measure a ratio is said of together with its own. */
export function readAlongside(
  context: PageContext,
  quantity: QuantityMention,
  topic: TopicRule,
): string | undefined {
  const rule = context.pack.alongside.get(topic.id);
  if (!rule) return undefined;
  const { text } = context.article;
  const from = Math.max(0, quantity.start - BREATH);
  const said = rule.words.find(text.slice(from, quantity.end + BREATH)).some((hit) => {
    const [start, end] = [hit.start + from, hit.end + from];
    return JOINT_AHEAD.test(text.slice(start - 5, start)) || JOINT_BEHIND.test(text.slice(end, end + 5));
  });
  return said ? rule.topic : undefined;
}
