import { isOwnDocument } from '../../lib/corpus/own-document.ts';
import type { ComparedReference, Note } from '../../lib/note/types.ts';
import { chipOf } from './count-relations.ts';

/**
 * The sources as a card lists them: no outlet twice with the same figure; what answers on this basis before another
 * basis, primary sources first, then the reader's own, then those that give the note its relation.
 */
export function arrangeReferences({ references, relation }: Note): readonly ComparedReference[] {
  const rows = new Map<string, ComparedReference>();
  for (const reference of references) {
    const key = keyOf(reference);
    const known = rows.get(key);
    rows.set(key, known === undefined ? reference : joined(known, reference));
  }
  const rank = (row: ComparedReference) => [
    Number(row.relation === 'scope'),
    Number(row.kind !== 'primary'),
    Number(!isOwnDocument(row.doc)),
    Number(chipOf(row.relation) !== chipOf(relation)),
  ];
  return [...rows.values()].toSorted((a, b) => compareRanks(rank(a), rank(b)));
}

/** The one that can be opened stands for both; different words of one outlet are joined, as `nameOf` reads them. */
function joined(known: ComparedReference, next: ComparedReference): ComparedReference {
  const kept = known.url === null && next.url !== null ? next : known;
  if (!('category' in known.value && 'category' in next.value)) return kept;
  const words = new Set([...known.value.category.split(', '), ...next.value.category.split(', ')]);
  return { ...kept, value: { ...kept.value, category: [...words].join(', ') } };
}

function keyOf({ outlet, quote, value, subject, relation, slot }: ComparedReference): string {
  // What another basis is about is said in its row; rows that answer the same question do not show their subject.
  const about = slot === 'subject' ? subject : null;
  return JSON.stringify([
    outlet.en,
    quote?.replaceAll(/\s/g, '') ?? ('category' in value ? '' : value),
    relation,
    slot,
    about,
  ]);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
