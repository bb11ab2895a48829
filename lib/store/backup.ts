import { isOwnDocument } from '../corpus/own-document.ts';
import { referenceDocumentSchema } from '../corpus/schema.ts';
import type { ReferenceDocument } from '../corpus/types.ts';
import { BACKUP_FORMAT, BACKUP_SCHEMA, backupHeaderSchema } from '../pack/backup-schema.ts';
import { canonicalJson } from '../pack/canonical-json.ts';
import { checksumOf } from '../pack/checksum.ts';
import { RefusalList } from '../pack/collect-refusals.ts';
import { PackError } from '../pack/pack-error.ts';
import { parseRows } from '../pack/parse-rows.ts';
import { readFile } from '../pack/read-file.ts';
import { writePack } from '../pack/write-pack.ts';
import { z } from '../zod.ts';
import type { ParallaxDatabase } from './database.ts';
import { ownDocuments } from './own-documents.ts';
import { installedPacks, readPack } from './packs.ts';
import { reviewSchema } from './row-schemas.ts';
import { differences, getSettings, parseSettings } from './settings.ts';
import type { BackupContent, Review } from './types.ts';

/** Everything of the reader's as one JSON file: what differs from a fresh installation, and no text of any page. */
export async function writeBackup(database: ParallaxDatabase, made: number): Promise<string> {
  const packs = [];
  for (const { id, subscription } of await installedPacks(database)) {
    const pack = await readPack(database, id);
    if (pack !== undefined)
      packs.push({ file: await writePack(pack), address: subscription?.address ?? null });
  }
  const content = {
    format: BACKUP_FORMAT,
    schema: BACKUP_SCHEMA,
    made,
    settings: differences(await getSettings(database)),
    reviews: await database.reviews.toArray(),
    documents: await ownDocuments(database),
    packs,
  };
  return canonicalJson({ ...content, checksum: await checksumOf(content) });
}

/** A backup's file, trusted in nothing: throws a PackError for the whole, refuses rows one by one. */
export async function readBackup(text: string): Promise<BackupContent> {
  const fields = await readFile(text, BACKUP_FORMAT, BACKUP_SCHEMA, 'not-a-backup');
  const result = z.safeParse(backupHeaderSchema, fields);
  if (!result.success) throw new PackError('wrong-header', result.error);
  const { made, settings, reviews, documents, packs } = result.data;
  const refused = new RefusalList();
  return {
    made,
    settings: differences(parseSettings(settings)),
    reviews: parseRows<Review>(
      reviews,
      {
        name: 'reviews',
        parse: (row) => z.safeParse(reviewSchema, row),
        idOf: ({ page, noteId }) => `${page} ${noteId}`,
        refuse: () => undefined,
      },
      refused,
    ),
    documents: parseRows<ReferenceDocument>(
      documents,
      {
        name: 'documents',
        parse: (row) => z.safeParse(referenceDocumentSchema, row),
        idOf: ({ doc }) => doc,
        refuse: ({ doc }) => (isOwnDocument(doc) ? undefined : 'reserved'),
      },
      refused,
    ),
    packs,
    refused: refused.all,
  };
}
