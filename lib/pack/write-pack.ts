import { canonicalJson } from './canonical-json.ts';
import { checksumOf } from './checksum.ts';
import { PACK_FORMAT, PACK_SCHEMA } from './schema.ts';
import type { Pack } from './types.ts';

/** A pack as one JSON file; equal packs give equal files. */
export async function writePack({ id, version, name, topicPacks, documents }: Pack): Promise<string> {
  const content = { format: PACK_FORMAT, schema: PACK_SCHEMA, id, version, name, topicPacks, documents };
  return canonicalJson({ ...content, checksum: await checksumOf(content) });
}
