import type { z } from '../zod.ts';
import type { RefusalList } from './collect-refusals.ts';
import { hasHiddenLetters } from './has-hidden-letters.ts';
import type { RowFault } from './types.ts';

export interface RowKind<T> {
  /** `documents`, for the place of a refusal. */
  readonly name: string;
  readonly parse: (row: unknown) => z.core.util.SafeParseResult<T>;
  readonly idOf: (row: T) => string;
  /** Any further reason to refuse a row that is well formed. */
  readonly refuse: (row: T) => RowFault | undefined;
}

/** The rows that hold, each id once; every other is refused by itself. */
export function parseRows<T>(rows: readonly unknown[], kind: RowKind<T>, refused: RefusalList): T[] {
  const kept = new Map<string, T>();
  for (const [index, row] of rows.entries()) {
    const place = `${kind.name}[${index}]`;
    const result = kind.parse(row);
    if (!result.success) {
      refused.add({ place, id: shownId(row), fault: 'malformed', field: fieldOf(result.error) });
      continue;
    }
    const id = kind.idOf(result.data);
    const fault = kept.has(id) ? 'repeated' : whyNot(result.data, kind);
    if (fault === undefined) kept.set(id, result.data);
    else refused.add({ place, id, fault, field: '' });
  }
  return [...kept.values()];
}

function whyNot<T>(row: T, kind: RowKind<T>): RowFault | undefined {
  return hasHiddenLetters(row) ? 'hidden-letters' : kind.refuse(row);
}

/** Only an id that could stand is repeated to the reader. */
function shownId(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  const { doc, id = doc } = row as { readonly doc?: unknown; readonly id?: unknown };
  return typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id) ? id : null;
}

function fieldOf(error: z.core.$ZodError): string {
  const steps = error.issues[0]?.path ?? [];
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step).slice(0, 40)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, 120);
}
