import { z } from '../zod.ts';

export const BACKUP_FORMAT = 'parallax-backup';
export const BACKUP_SCHEMA = 1;

/** Everything of a backup but its rows, which are looked at one by one. */
export const backupHeaderSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  schema: z.literal(BACKUP_SCHEMA),
  /** When it was made, in epoch milliseconds. */
  made: z.int().check(z.nonnegative()),
  settings: z.record(z.string(), z.unknown()),
  reviews: z.array(z.unknown()).check(z.maxLength(500_000)),
  documents: z.array(z.unknown()).check(z.maxLength(20_000)),
  /** Whole packs as they are exported, with where they are fetched from. */
  packs: z
    .array(z.strictObject({ file: z.string(), address: z.nullable(z.string()) }))
    .check(z.maxLength(200)),
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
