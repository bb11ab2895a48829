import type { ReferenceDocument } from '../corpus/types.ts';
import type { DocumentRow, ReferenceRow } from './row-schemas.ts';

/** A document without its claims, and whose it is. */
export function documentRow(
  document: ReferenceDocument,
  owner: Pick<DocumentRow, 'origin' | 'pack' | 'kept'>,
): DocumentRow {
  const { claims: _, ...source } = document;
  return { doc: document.doc, ...owner, source };
}

/** One row for each claim. */
export function referenceRows({ doc, topicPack, claims }: ReferenceDocument): ReferenceRow[] {
  return claims.map((claim) => ({ doc, topicPack, topic: claim.topic, claim }));
}
