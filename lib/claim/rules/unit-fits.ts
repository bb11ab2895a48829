import { ALONE, inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import { isKind } from '../../topic/is-kind.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { type PageContext, sentenceAt } from '../page-context.ts';
import { within } from '../span.ts';

const PEOPLE = inAnyLanguage(({ figures }) => figures.people, ALONE);
/** A score in points. */
const POINTS = inAnyLanguage(({ figures }) => figures.points, ALONE);
/** Counters that any noun may follow (`278.8萬個GPU小時`). */
const COUNTER = inAnyLanguage(({ figures }) => figures.counter, ALONE);
const RATE = /\/(?:1M tokens|day)/;

/** A figure whose noun is known fits only its own topic. */
export function unitFits(context: PageContext, topic: TopicRule, quantity: QuantityMention): boolean {
  const { kind, unit } = quantity;
  if (POINTS.test(unit)) return topic.dimension === 'percent' && topic.test === true;
  if (kind === 'number')
    return unit === '' && (topic.units?.includes('') === true || mayBeBare(context, topic, quantity));
  if (kind === 'count' && topic.dimension === 'percent') return false;
  if (topic.units)
    return topic.units.includes(unit) || (COUNTER.test(unit) && hasNounBeside(context, topic, quantity));
  if (kind === 'duration') return topic.dimension === 'duration';
  if (topic.dimension === 'money') {
    return RATE.test(unit) ? topic.rate === true : topic.rate || !unit.includes('/');
  }
  if (unit === 'GPU-hours' || unit === 'tokens') return topic.counts === unit;
  return !PEOPLE.test(unit) || topic.people === true;
}

/** `参数量为6710亿`, "2,048 of Nvidia's H800 processors": the noun stands apart from its number. */
const NOUN_BEFORE = inAnyLanguage(({ figures }) => figures.nounBefore, { before: /^/, after: /\s?$/ });
const NOUN_BEHIND = inAnyLanguage(({ figures }) => figures.nounBehind, {
  before: /^ ?/,
  after: /(?:[\w’'-]{1,20} ){0,3}$/,
});
const NOUN_REACH = 32;

function hasNounBeside(context: PageContext, topic: TopicRule, quantity: QuantityMention): boolean {
  const { text } = context.article;
  const around = { start: quantity.start - NOUN_REACH, end: quantity.end + NOUN_REACH };
  return within(context.cues, around).some(({ start, end, value }) => {
    if (value.topic !== topic.id || value.role !== 'cue' || value.group !== 0) return false;
    return end <= quantity.start
      ? NOUN_BEFORE.test(text.slice(end, quantity.start))
      : start >= quantity.end && NOUN_BEHIND.test(text.slice(quantity.end, start));
  });
}

/** Whether a number without a unit can answer: its noun stands beside it, or a test that is scored in points. */
function mayBeBare(context: PageContext, topic: TopicRule, quantity: QuantityMention): boolean {
  if (topic.dimension === 'count') return topic.bare === true || hasNounBeside(context, topic, quantity);
  const sentence = sentenceAt(context, quantity.start);
  return (
    topic.test === true &&
    topic.bare === true &&
    sentence !== undefined &&
    within(context.entities, sentence).some((hit) => isKind(hit.value, ['benchmark']))
  );
}
