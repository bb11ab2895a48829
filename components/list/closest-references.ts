import type { ComparedReference, Note } from '../../lib/note/types.ts';

const MOST = 2;

/** The references a row names: those that give the note its relation, then others on its basis, no outlet twice. */
export function closestReferences(note: Note): { named: readonly ComparedReference[]; more: number } {
  const first = note.references.filter(({ relation }) => relation === note.relation);
  const next = note.references.filter(({ relation }) => relation !== note.relation && relation !== 'scope');
  const ordered = [...first, ...next];
  const outlets = new Set<string>();
  const distinct = ordered.filter(({ outlet }) => !outlets.has(outlet.en) && outlets.add(outlet.en));
  const named = distinct.slice(0, MOST);
  const all = new Set(note.references.map(({ outlet }) => outlet.en));
  return { named, more: all.size - named.length };
}
