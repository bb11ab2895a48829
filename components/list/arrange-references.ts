import type { ComparedReference, Note } from '../../lib/note/types.ts';
import { chipOf } from './count-relations.ts';

/**
 * The sources as a card lists them: no outlet twice with the same figure; what answers on this basis before another
 * basis, primary sources first, then those that give the note its relation.
 */
export function arrangeReferences({ references, relation }: Note): readonly ComparedReference[] {
  const rows = new Map<string, ComparedReference>();
  for (const reference of references) {
    const key = printedThere(reference);
    const known = rows.get(key);
    // The one that can be opened stands for both.
    if (known === undefined || (known.url === null && reference.url !== null)) rows.set(key, reference);
  }
  const rank = (row: ComparedReference) => [
    Number(row.relation === 'scope'),
    Number(row.kind !== 'primary'),
    Number(chipOf(row.relation) !== chipOf(relation)),
  ];
  return [...rows.values()].toSorted((a, b) => compareRanks(rank(a), rank(b)));
}

function printedThere({ outlet, quote, value, subject, relation, slot }: ComparedReference): string {
  // What another basis is about is said in its row; rows that answer the same question do not show their subject.
  const about = slot === 'subject' ? subject : null;
  return JSON.stringify([outlet.en, quote?.replaceAll(/\s/g, '') ?? value, relation, slot, about]);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
