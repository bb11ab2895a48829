import type { Note } from '../../lib/note/types.ts';

const MOST = 5;

/** Ids of the differences drawn in colour: the first on each question, a handful a page; the rest stay quiet. */
export function prominentNotes(notes: readonly Note[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  for (const { id, relation, claim } of notes) {
    if (relation === 'differs' && !first.has(claim.topic)) first.set(claim.topic, id);
  }
  return new Set([...first.values()].slice(0, MOST));
}
