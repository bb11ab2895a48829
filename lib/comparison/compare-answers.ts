import type { Claim } from '../claim/types.ts';
import type { ReferenceClaim } from '../corpus/types.ts';
import type { TopicPack, TopicRule } from '../topic/schema.ts';
import {
  compareDates,
  compareNumbers,
  isCategory,
  isDate,
  type PrintedValue,
  type ValueRelation,
} from './compare-values.ts';

function printed(claim: Pick<ReferenceClaim, 'value' | 'approx' | 'also'> | Claim): readonly PrintedValue[] {
  const { value, approx } = claim;
  if (isCategory(value) || isDate(value)) return [];
  return [{ ...value, approx }, ...(claim.also ?? [])];
}

function compareCategories(pack: TopicPack, topic: string, a: string, b: string): ValueRelation {
  if (a === b) return 'same';
  const table = pack.exclusive.find((t) => t.topic === topic);
  const pair = (list: readonly (readonly [string, string])[]): boolean =>
    list.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  if (!table) return undefined;
  if (pair(table.broader)) return 'compatible';
  const exclude = table.sets.some((set) => set.includes(a) && set.includes(b)) || pair(table.disjoint);
  return exclude ? 'apart' : undefined;
}

/** Prices stand by the million tokens, whether each says so or the line above did. */
const PER_MILLION = '/1M tokens';
const perMillion = (values: readonly PrintedValue[]): readonly PrintedValue[] =>
  values.map((value) => ({ ...value, unit: value.unit.replace(PER_MILLION, '') }));

function compareFigures(rule: TopicRule | undefined, a: Claim, b: ReferenceClaim): ValueRelation {
  const [left, right] = [printed(a), printed(b)];
  return rule?.rate ? compareNumbers(perMillion(left), perMillion(right)) : compareNumbers(left, right);
}

/** How the answers stand to each other, whatever they are about; undefined where they are not of one kind. */
export function compareAnswers(
  pack: TopicPack,
  rule: TopicRule | undefined,
  a: Claim,
  b: ReferenceClaim,
): ValueRelation {
  if (isCategory(a.value))
    return isCategory(b.value)
      ? compareCategories(pack, a.topic, a.value.category, b.value.category)
      : undefined;
  if (isCategory(b.value)) return undefined;
  if (isDate(a.value)) return isDate(b.value) ? compareDates(a.value.date, b.value.date) : undefined;
  return isDate(b.value) ? undefined : compareFigures(rule, a, b);
}
