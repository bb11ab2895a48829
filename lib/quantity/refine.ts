import type { LanguagePack } from '../language/types.ts';
import type { Draft } from './draft.ts';
import { joinNeighbours } from './join-neighbours.ts';
import type { DraftRefiner, JoiningRefiner, Reading, Refiner } from './reading.ts';
import { QUANTITY_KINDS, type QuantityKind } from './types.ts';

type Step = (drafts: readonly Draft[], reading: Reading) => readonly Draft[];

const BITS = new Map(QUANTITY_KINDS.map((kind, index) => [kind, 1 << index]));
const bit = (kind: QuantityKind): number => BITS.get(kind) ?? 0;
const bitsOf = (kinds: readonly QuantityKind[]): number => kinds.reduce((bits, kind) => bits | bit(kind), 0);

const EVERY = bitsOf(QUANTITY_KINDS);

/** Refiners that stand side by side and look at one draft alone: each draft passes through those that look at its kind. */
function eachStep(refiners: readonly DraftRefiner[]): Step {
  const rules = refiners.map(({ kinds = QUANTITY_KINDS, each }) => ({ kinds: bitsOf(kinds), each }));
  const bitOf = rules.every(({ kinds }) => kinds === EVERY) ? () => EVERY : bit;
  const refined = (draft: Draft, reading: Reading): Draft | undefined => {
    let current = draft;
    let kind = bitOf(draft.kind);
    for (const rule of rules) {
      if ((rule.kinds & kind) === 0) continue;
      const next = rule.each(current, reading);
      if (next === undefined) return undefined;
      if (next === current) continue;
      current = next;
      kind = bitOf(next.kind);
    }
    return current;
  };
  return (drafts, reading) => {
    // Copied only from the first change on.
    let changed: Draft[] | undefined;
    let index = 0;
    for (const draft of drafts) {
      const result = refined(draft, reading);
      if (result !== draft) changed ??= drafts.slice(0, index);
      if (result) changed?.push(result);
      index++;
    }
    return changed ?? drafts;
  };
}

const joinStep =
  ({ join, reach = Number.POSITIVE_INFINITY }: JoiningRefiner): Step =>
  (drafts, reading) =>
    joinNeighbours(drafts, reach, (left, right) => join(left, right, reading));

/** The refiners of a language in their order, in as few passes over the drafts as that order lets. */
export function refinerSteps(refiners: readonly Refiner[], { code }: LanguagePack): readonly Step[] {
  const steps: Step[] = [];
  let side: DraftRefiner[] = [];
  const close = (): void => {
    if (side.length > 0) steps.push(eachStep(side));
    side = [];
  };
  for (const refiner of refiners) {
    if (refiner.languages?.includes(code) === false) continue;
    if ('each' in refiner) side.push(refiner);
    else {
      close();
      steps.push('all' in refiner ? refiner.all : joinStep(refiner));
    }
  }
  close();
  return steps;
}
