import { z } from '../zod.ts';
import { StorageError } from './storage-error.ts';

/** Rows as their schema has them; throws a StorageError when one does not parse. */
export function parseRows<T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): T[] {
  return rows.map((row) => {
    const result = z.safeParse(schema, row);
    if (!result.success) throw new StorageError('corrupt', result.error);
    return result.data;
  });
}
