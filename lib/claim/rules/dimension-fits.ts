import type { QuantityMention } from '../../quantity/types.ts';
import type { TopicRule } from '../../topic/schema.ts';

const DIMENSIONS: Readonly<Record<string, readonly TopicRule['dimension'][]>> = {
  money: ['money'],
  count: ['count', 'percent'],
  number: ['count', 'percent'],
  percent: ['percent', 'ratio'],
  ratio: ['ratio'],
  rank: ['rank'],
  ordinal: ['rank'],
  duration: ['duration', 'count'],
  age: [],
  dimension: [],
  date: ['date'],
};

/** One chip's performance is told in percent or as a part of another's. */
const isShareOfChip = ({ subject }: TopicRule, { kind }: QuantityMention): boolean =>
  subject === 'chips' && kind === 'ratio';

/** Whether a figure of its kind can answer a question of the topic's dimension. */
export const dimensionFits = (topic: TopicRule, quantity: QuantityMention): boolean =>
  (DIMENSIONS[quantity.kind] ?? []).includes(topic.dimension) || isShareOfChip(topic, quantity);
