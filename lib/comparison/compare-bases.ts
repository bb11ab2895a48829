import type { Basis } from '../claim/types.ts';
import type { TopicPack, TopicRule } from '../topic/schema.ts';
import { compareYardsticks } from './compare-subjects.ts';
import type { BasisSlot } from './types.ts';

/** Scores say which test they stand in; elsewhere (an app store) silence leaves it open. */
const otherTest = (rule: TopicRule | undefined, a: string | undefined, b: string | undefined): boolean =>
  rule?.test ? (a ?? '') !== (b ?? '') : a !== undefined && b !== undefined && a !== b;

/** The first slot of the basis that is stated on both sides, or on one where it limits the answer, and is not the same. */
export function otherBasis(
  pack: TopicPack,
  rule: TopicRule | undefined,
  a: Basis,
  b: Basis,
): BasisSlot | undefined {
  if ((a.stage ?? '') !== (b.stage ?? '')) return 'stage';
  if ((a.time ?? '') !== (b.time ?? '')) return 'time';
  if (otherTest(rule, a.test, b.test) || (a.measure ?? '') !== (b.measure ?? '')) return 'test';
  const yardstick = compareYardsticks(pack, a.yardstick, b.yardstick);
  return yardstick === 'other' || (rule?.yardstick && yardstick === 'open') ? 'yardstick' : undefined;
}

/** Stated on both sides and different: no overlap of values makes these one question. */
export function clashes(a: Basis, b: Basis): BasisSlot | undefined {
  const differ = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  if (differ(a.stage, b.stage)) return 'stage';
  if (differ(a.time, b.time)) return 'time';
  return differ(a.test, b.test) || differ(a.measure, b.measure) ? 'test' : undefined;
}
