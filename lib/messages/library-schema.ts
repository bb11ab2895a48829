import type { ReferenceDocument } from '../corpus/types.ts';
import { z } from '../zod.ts';

const text = z.string();
const plain = <const T extends string>(type: T) => z.object({ type: z.literal(type) });

/** One schema for each `LibraryAsk`. */
export const libraryAsks = [
  plain('library'),
  plain('own-documents'),
  plain('topic-choices'),
  z.object({
    type: z.literal('keep-document'),
    // The store parses it; the schema of documents would weigh on every page.
    document: z.custom<ReferenceDocument>((value) => typeof value === 'object' && value !== null),
  }),
  z.object({ type: z.literal('remove-document'), doc: text }),
  z.object({ type: z.literal('preview-pack'), text }),
  z.object({ type: z.literal('import-pack'), text, address: z.nullable(text) }),
  z.object({ type: z.literal('remove-pack'), id: text }),
  z.object({ type: z.literal('export-pack'), id: z.nullable(text) }),
  z.object({ type: z.literal('fetch-pack'), address: text }),
  plain('check-packs'),
  z.object({ type: z.literal('unsubscribe'), id: text }),
  plain('write-backup'),
  z.object({ type: z.literal('preview-backup'), text }),
  z.object({ type: z.literal('restore-backup'), text }),
  plain('erase-everything'),
  plain('figure-changes'),
  plain('forget-figures'),
] as const;
