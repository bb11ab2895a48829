import { isOwnDocument } from '../corpus/own-document.ts';
import { referenceDocumentSchema } from '../corpus/schema.ts';
import type { ReferenceDocument } from '../corpus/types.ts';
import { z } from '../zod.ts';
import type { ParallaxDatabase } from './database.ts';
import { readDocuments } from './read-documents.ts';
import { documentRow, referenceRows } from './rows-of-document.ts';
import { changeShelves } from './shelves.ts';

/** A document that is not the reader's own, or does not parse, is not kept as such. */
export class NotOwnDocument extends Error {
  override readonly name = 'NotOwnDocument';
}

/** The reader's own documents, latest first. */
export async function ownDocuments(database: ParallaxDatabase): Promise<ReferenceDocument[]> {
  const { documents, references } = database;
  return database.transaction('r', documents, references, async () => {
    const rows = await documents.where('origin').equals('own').toArray();
    return readDocuments(
      database,
      rows.sort((a, b) => (b.kept ?? 0) - (a.kept ?? 0)),
    );
  });
}

/** Keeps a document of the reader's, in place of the former one of its name. */
export async function keepDocument(
  database: ParallaxDatabase,
  document: ReferenceDocument,
  now: number,
): Promise<ReferenceDocument> {
  const result = z.safeParse(referenceDocumentSchema, document);
  if (!result.success || !isOwnDocument(document.doc)) throw new NotOwnDocument(document.doc);
  const { documents, references, shelves } = database;
  await database.transaction('rw', documents, references, shelves, async () => {
    const former = await takeOut(database, document.doc);
    await documents.add(documentRow(result.data, { origin: 'own', kept: now }));
    await references.bulkAdd(referenceRows(result.data));
    await changeShelves(database, former, [result.data]);
  });
  return result.data;
}

/** Removes a document of the reader's and answers it, so that it can be kept again; null when it is gone already. */
export async function removeDocument(
  database: ParallaxDatabase,
  doc: string,
): Promise<ReferenceDocument | null> {
  const { documents, references, shelves } = database;
  return database.transaction('rw', documents, references, shelves, async () => {
    const [document] = await takeOut(database, doc);
    if (document === undefined) return null;
    await changeShelves(database, [document], []);
    return document;
  });
}

/** Deletes the rows of a document of the reader's and answers what they held; nothing where it is gone already. */
async function takeOut(database: ParallaxDatabase, doc: string): Promise<ReferenceDocument[]> {
  const { documents, references } = database;
  const row = await documents.get(doc);
  if (row === undefined) return [];
  if (row.origin !== 'own') throw new NotOwnDocument(doc);
  const former = await readDocuments(database, [row]);
  await references.where('doc').equals(doc).delete();
  await documents.delete(doc);
  return former;
}
