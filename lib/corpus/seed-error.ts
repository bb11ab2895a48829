import { z } from '../zod.ts';

/** A seed that does not parse; the message names the file and every field at fault. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** Parses one seed file's content or throws a SeedError that names file and field. */
export function parseSeed<T>(schema: z.ZodMiniType<T>, file: string, content: unknown): T {
  const result = z.safeParse(schema, content);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) => describe(file, issue, []));
  throw new SeedError(`Broken seed\n${faults.join('\n')}`);
}

type Issue = z.core.$ZodIssue;

function describe(file: string, issue: Issue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path];
  const nearest = nearestBranch(issue);
  if (nearest !== undefined) return nearest.flatMap((inner) => describe(file, inner, path));
  return [`  ${file}: ${fieldName(path)}: ${issue.message}`];
}

/** Where one of several forms is allowed, the form that was meant is the one with the fewest faults. */
function nearestBranch(issue: Issue): readonly Issue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  return issue.errors.toSorted((a, b) => a.length - b.length)[0];
}

function fieldName(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '') || '(whole file)';
}
