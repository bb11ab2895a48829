import type { ComparedReference, Note } from '../../lib/note/types.ts';

const MOST = 2;

/** The references a row names: those that give the note its relation, then the rest, one per printed figure. */
export function closestReferences(note: Note): { named: readonly ComparedReference[]; more: number } {
  const first = note.references.filter(({ relation }) => relation === note.relation);
  const rest = note.references.filter(({ relation }) => relation !== note.relation);
  const ordered = [...first, ...rest];
  const named = ordered.slice(0, MOST);
  return { named, more: ordered.length - named.length };
}
