import { z } from '../zod.ts';

export const PACK_FORMAT = 'parallax-pack';
/** Raised when an older version of the product could not read what is written. */
export const PACK_SCHEMA = 1;

const name = z.string().check(z.minLength(1), z.maxLength(80));

/** Everything of a pack but its rows, which are looked at one by one. */
export const packHeaderSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  schema: z.literal(PACK_SCHEMA),
  id: z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  version: z.int().check(z.positive(), z.lte(1_000_000)),
  name: z.strictObject({ ko: name, en: name }),
  topicPacks: z.array(z.unknown()),
  documents: z.array(z.unknown()),
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
