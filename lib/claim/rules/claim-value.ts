import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import type { TopicRule } from '../../topic/schema.ts';
import { nearness, type PageContext, sentenceAt } from '../page-context.ts';
import { within } from '../span.ts';
import type { ClaimValue } from '../types.ts';
import type { Choice } from './choose-topic.ts';

const LESS = inAnyLanguage(({ figures }) => figures.less);
const TAKEN_OFF = inAnyLanguage(({ figures }) => figures.takenOff);
/** "Cut by 90%", `90% 절감`: what is taken off. */
const CUT = inAnyLanguage(({ figures }) => figures.cut);
const CUT_BY = inAnyLanguage(({ figures }) => figures.cutBy, { after: /$/ });
const CUT_BEHIND = inAnyLanguage(({ figures }) => figures.cutBehind, { before: /^\s?/ });
/** A smaller share is not said to be taken off. */
const LEAST_OFF = 20;

/** Ratios say how much of the rival's it is: `18배` cheaper is a share, "97% less" leaves 3%. */
export function ratioValue(
  context: PageContext,
  quantity: QuantityMention,
): { min: number; max: number; unit: string } {
  const min = quantity.min ?? 0;
  const max = quantity.max ?? 0;
  const around = context.article.text.slice(Math.max(0, quantity.start - 14), quantity.end + 16);
  const less = LESS.test(around);
  const percent = quantity.kind === 'percent';
  const share = percent ? { min: min / 100, max: max / 100 } : { min, max };
  if (percent && (isCut(context, quantity) || (less && TAKEN_OFF.test(around) && min >= LEAST_OFF)))
    return { min: round(1 - share.max), max: round(1 - share.min), unit: 'x' };
  if (!percent && less && min > 1) return { min: round(1 / max), max: round(1 / min), unit: 'x' };
  return { ...share, unit: 'x' };
}

function isCut({ article: { text } }: PageContext, { start, end }: QuantityMention): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  return (CUT_BY.test(before) && CUT.test(before)) || CUT_BEHIND.test(text.slice(end, end + 12));
}

const round = (n: number): number => Number(n.toPrecision(10));

/** Whether the nearest word of movement says down. */
function falls(context: PageContext, quantity: QuantityMention, topic: string): boolean {
  const sentence = sentenceAt(context, quantity.start);
  if (!sentence) return false;
  const near = (words: readonly { start: number; end: number }[]): number =>
    Math.max(0, ...words.map((w) => nearness(context, quantity, w)));
  const text = context.article.text.slice(sentence.start, sentence.end);
  const down = context.pack.falls
    .find(text)
    .map((h) => ({ start: h.start + sentence.start, end: h.end + sentence.start }));
  const moves = within(context.cues, sentence).filter((h) => h.value.topic === topic);
  const up = moves.filter((m) => !down.some((d) => d.start < m.end && m.start < d.end));
  return near(down) >= near(up);
}

/** The answer a figure gives to the question it was chosen for. */
export function claimValue(context: PageContext, quantity: QuantityMention, choice: Choice): ClaimValue {
  if (quantity.date !== undefined) return { date: quantity.date };
  const min = quantity.min ?? 0;
  const max = quantity.max ?? 0;
  if (choice.topic.dimension === 'ratio') return ratioValue(context, quantity);
  if (choice.topic.direction && min > 0 && falls(context, quantity, choice.topic.id))
    return { min: -max, max: -min, unit: '%' };
  return { min, max, unit: unitOf(quantity, choice.topic) };
}

const USERS = inAnyLanguage(({ figures }) => figures.users);

/** A topic says what it counts, whatever word stood beside the number. */
function unitOf({ unit }: QuantityMention, topic: TopicRule): string {
  if (topic.dimension !== 'count') return unit;
  return topic.counts ?? (topic.people && (unit === '' || USERS.test(unit)) ? 'users' : unit);
}
