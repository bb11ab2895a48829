import { isOwnDocument } from '../corpus/own-document.ts';
import { referenceDocumentSchema } from '../corpus/schema.ts';
import type { ReferenceDocument } from '../corpus/types.ts';
import { type TopicPack, topicPackSchema } from '../topic/schema.ts';
import { z } from '../zod.ts';
import { RefusalList } from './collect-refusals.ts';
import { hasHiddenLetters } from './has-hidden-letters.ts';
import { MAX_DOCUMENTS, MAX_REFERENCES, MAX_TOPIC_PACK, MAX_TOPIC_PACKS } from './limits.ts';
import { PackError } from './pack-error.ts';
import { parseRows } from './parse-rows.ts';
import { readFile } from './read-file.ts';
import { PACK_FORMAT, PACK_SCHEMA, packHeaderSchema } from './schema.ts';
import type { ParsedPack } from './types.ts';

/** What is here already and does not belong to the pack that comes. */
export interface Taken {
  readonly topicPacks: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

export type PackFile = z.infer<typeof packHeaderSchema>;

/** A pack's file with its rows as they came; throws a PackError when the file as a whole does not hold. */
export async function readPackFile(text: string): Promise<PackFile> {
  const fields = await readFile(text, PACK_FORMAT, PACK_SCHEMA, 'not-a-pack');
  const header = z.safeParse(packHeaderSchema, fields);
  if (!header.success) throw new PackError('wrong-header', header.error);
  const { id, name } = header.data;
  if (isOwnDocument(id) || hasHiddenLetters(name)) throw new PackError('wrong-header');
  return header.data;
}

/** Looks at every row and refuses bad ones one by one; unknown fields refuse a document and are dropped from a topic pack. */
export function checkPack(file: PackFile, taken: Taken): ParsedPack {
  const { id, version, name, checksum } = file;
  const refused = new RefusalList();
  const topicPacks = parseTopicPacks(file.topicPacks, taken, refused);
  const known = new Set([...taken.topicPacks, ...topicPacks.map((it) => it.id)]);
  const documents = parseDocuments(file.documents, taken, known, refused);
  if (topicPacks.length + documents.length === 0) throw new PackError('nothing-left');
  return { pack: { id, version, name, topicPacks, documents }, checksum, refused: refused.all };
}

function parseTopicPacks(rows: readonly unknown[], taken: Taken, refused: RefusalList): TopicPack[] {
  if (rows.length > MAX_TOPIC_PACKS) throw new PackError('too-many-rows');
  return parseRows(
    rows,
    {
      name: 'topicPacks',
      parse: (row) => z.safeParse(topicPackSchema, row),
      idOf: (pack) => pack.id,
      refuse: (pack) => {
        if (taken.topicPacks.has(pack.id)) return 'elsewhere';
        return JSON.stringify(pack).length > MAX_TOPIC_PACK ? 'malformed' : undefined;
      },
    },
    refused,
  );
}

function parseDocuments(
  rows: readonly unknown[],
  taken: Taken,
  topicPacks: ReadonlySet<string>,
  refused: RefusalList,
): ReferenceDocument[] {
  if (rows.length > MAX_DOCUMENTS) throw new PackError('too-many-rows');
  const documents = parseRows<ReferenceDocument>(
    rows,
    {
      name: 'documents',
      parse: (row) => z.safeParse(referenceDocumentSchema, row),
      idOf: ({ doc }) => doc,
      refuse: ({ doc, topicPack }) => {
        if (isOwnDocument(doc)) return 'reserved';
        if (taken.documents.has(doc)) return 'elsewhere';
        return topicPacks.has(topicPack) ? undefined : 'no-topics';
      },
    },
    refused,
  );
  const references = documents.reduce((sum, { claims }) => sum + claims.length, 0);
  if (references > MAX_REFERENCES) throw new PackError('too-many-rows');
  return documents;
}
