import type { Reference } from '../corpus/types.ts';
import type { ParallaxDatabase } from './database.ts';
import { parseRows } from './parse-rows.ts';
import { documentRowSchema, type ReferenceRow, referenceRowSchema } from './row-schemas.ts';
import { StorageError } from './storage-error.ts';

/** The references that answer these topics of a pack, by the index; throws a StorageError when a row does not parse. */
export async function referencesOf(
  database: ParallaxDatabase,
  topicPack: string,
  topics: readonly string[],
): Promise<Reference[]> {
  const { documents, references } = database;
  const byTopic = references.where('[topicPack+topic]');
  return database.transaction('r', documents, references, async () => {
    // One range for each topic is read at once; one cursor over all of them would step from row to row.
    const rows = await Promise.all(
      [...new Set(topics)].map((topic) => byTopic.equals([topicPack, topic]).toArray()),
    );
    return referencesOfRows(database, rows.flat());
  });
}

/** Claims laid together with the documents they stand in. */
export async function referencesOfRows(
  { documents }: ParallaxDatabase,
  rows: readonly ReferenceRow[],
): Promise<Reference[]> {
  const docs = [...new Set(rows.map(({ doc }) => doc))];
  const found = (await documents.bulkGet(docs)).filter((row) => row !== undefined);
  const sources = new Map(parseRows(documentRowSchema, found).map(({ doc, source }) => [doc, source]));
  return parseRows(referenceRowSchema, rows).map(({ doc, claim }) => {
    const source = sources.get(doc);
    if (source === undefined) throw new StorageError('corrupt', `reference without document: ${doc}`);
    return { claim, source };
  });
}
