import { compareClaims } from '../corpus/claim-order.ts';
import type { ReferenceDocument } from '../corpus/types.ts';
import type { ParallaxDatabase } from './database.ts';
import { parseRows } from './parse-rows.ts';
import { type DocumentRow, documentRowSchema, referenceRowSchema } from './row-schemas.ts';

/** Whole documents again, from their rows and those of their claims. */
export async function readDocuments(
  database: ParallaxDatabase,
  rows: readonly DocumentRow[],
): Promise<ReferenceDocument[]> {
  const byDoc = database.references.where('doc');
  // One range for each document is read at once; one cursor over all of them would step from row to row.
  const answers = await Promise.all(rows.map(({ doc }) => byDoc.equals(doc).toArray()));
  return parseRows(documentRowSchema, rows).map(({ source }, index) => ({
    ...source,
    claims: parseRows(referenceRowSchema, answers[index] ?? [])
      .map(({ claim }) => claim)
      .sort(compareClaims),
  }));
}
