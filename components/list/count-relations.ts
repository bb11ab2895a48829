import type { Relation } from '../../lib/comparison/types.ts';
import type { ListedNote } from '../../lib/note/types.ts';
import type { ChipCounts, ChipKind } from '../strings/catalogue.ts';

/** In the order of the chips and of the keys 1 to 5: agreement first. */
export const chipKinds: readonly ChipKind[] = ['agree', 'scope', 'differs', 'internal', 'unmatched'];

export function chipOf(relation: Relation): ChipKind {
  return relation === 'same' || relation === 'compatible' ? 'agree' : relation;
}

export function countRelations(notes: readonly Pick<ListedNote, 'relation'>[]): ChipCounts {
  const counts = { agree: 0, scope: 0, differs: 0, internal: 0, unmatched: 0 };
  for (const { relation } of notes) counts[chipOf(relation)] += 1;
  return counts;
}
