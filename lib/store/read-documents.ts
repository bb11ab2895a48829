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
  const docs = rows.map(({ doc }) => doc);
  const answers = await database.references.where('doc').anyOf(docs).toArray();
  const byDoc = Map.groupBy(parseRows(referenceRowSchema, answers), ({ doc }) => doc);
  return parseRows(documentRowSchema, rows).map(({ doc, source }) => ({
    ...source,
    claims: (byDoc.get(doc) ?? []).map(({ claim }) => claim).sort(compareClaims),
  }));
}
