import type { Entry } from './types.ts';

/** What a figure lost, changed or gained on the way; a null end is the side that does not say it. */
export interface Change {
  readonly slot: 'subject' | 'stage' | 'speaker' | 'hedge';
  readonly from: string | null;
  readonly to: string | null;
}

/** A text that leaves its subject open. */
const OPEN = new Set(['', 'the model']);

export function changesBetween(parent: Entry, child: Entry): readonly Change[] {
  const before = saidBy(parent);
  const after = saidBy(child);
  const slots = ['subject', 'stage', 'speaker', 'hedge'] as const;
  return slots.flatMap((slot) => {
    const [from, to] = [before[slot], after[slot]];
    // Naming a speaker or a stage anew is no loss, and says nothing about the figure's way.
    const isGain = from === null && (slot === 'speaker' || slot === 'stage');
    return from === to || isGain ? [] : [{ slot, from, to }];
  });
}

function saidBy({ subject, basis, by, kind, origin, approx }: Entry) {
  return {
    subject: OPEN.has(subject) ? null : subject,
    stage: basis.stage ?? null,
    // A primary source speaks for itself.
    speaker: kind === 'primary' ? origin : by,
    hedge: approx === 'exact' || approx === 'range' ? null : approx,
  };
}
