import type { QuantityMention } from '../../quantity/types.ts';
import type { TopicRule } from '../../topic/schema.ts';

/** Roughly in dollars, for plausibility only; never for comparison. */
const DOLLARS: Readonly<Record<string, number>> = {
  USD: 1,
  KRW: 1 / 1400,
  CNY: 1 / 7.2,
  JPY: 1 / 150,
  TWD: 1 / 32,
  EUR: 1.1,
  GBP: 1.25,
  HKD: 1 / 7.8,
  INR: 1 / 85,
};

/** Durations are bounded in days. */
const DAYS: Readonly<Record<string, number>> = {
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30,
  years: 365,
};

/** From a figure's unit to that of the topic's bounds; a currency that is not known fits no bounds. */
function scaleOf({ dimension }: TopicRule, unit: string): number {
  if (dimension === 'money') return DOLLARS[unit.slice(0, 3)] ?? 0;
  return dimension === 'duration' ? (DAYS[unit] ?? 1) : 1;
}

/** "billions" says too little to be laid beside anything. */
const VAGUE = 500;

/** Whether a figure's size, or a date's year, lies within the topic's bounds. */
export function isPlausible(topic: TopicRule, quantity: QuantityMention): boolean {
  if (topic.bounds && quantity.date !== undefined) {
    const year = Number(/^\d{4}/.exec(quantity.date)?.[0]);
    return !(year < topic.bounds[0] || year > topic.bounds[1]);
  }
  if (
    quantity.min !== null &&
    quantity.max !== null &&
    quantity.max > quantity.min * VAGUE &&
    quantity.min > 1
  )
    return false;
  if (!topic.bounds || quantity.min === null || quantity.max === null) return true;
  const scale = scaleOf(topic, quantity.unit);
  return quantity.max * scale >= topic.bounds[0] && quantity.min * scale <= topic.bounds[1];
}
