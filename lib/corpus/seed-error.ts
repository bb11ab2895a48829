import { z } from '../zod.ts';

/** A seed that does not parse; the message names the file and every field at fault. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** Parses one seed file's content or throws a SeedError that names file and field. */
export function parseSeed<T>(schema: z.ZodMiniType<T>, file: string, content: unknown): T {
  const result = z.safeParse(schema, content);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${file}: ${fieldName(issue.path)}: ${issue.message}`);
  throw new SeedError(`Broken seed\n${faults.join('\n')}`);
}

function fieldName(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '') || '(whole file)';
}
