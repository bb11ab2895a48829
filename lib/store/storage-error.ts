import type { FaultName } from './types.ts';

export type StorageFault = FaultName;

const SENTENCES: Readonly<Record<StorageFault, string>> = {
  full: 'The browser has no room left for Parallax; free some disk space and try again.',
  blocked: 'Another window of the browser keeps the database of Parallax open; close it and try again.',
  closed: 'The browser closed the database of Parallax; try again.',
  corrupt: 'The database of Parallax could not be read.',
  unavailable: 'The browser does not let Parallax keep data here.',
};

/** The names that IndexedDB and Dexie give their errors. */
const FAULT_BY_NAME: ReadonlyMap<string, StorageFault> = new Map([
  ['QuotaExceededError', 'full'],
  ['BlockedError', 'blocked'],
  ['DatabaseClosedError', 'closed'],
  ['InvalidStateError', 'closed'],
  ['MissingAPIError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['UnknownError', 'corrupt'],
  ['NotFoundError', 'corrupt'],
  ['NotReadableError', 'corrupt'],
  ['DataError', 'corrupt'],
  ['DataCloneError', 'corrupt'],
  ['VersionError', 'corrupt'],
  ['UpgradeError', 'corrupt'],
  ['ConstraintError', 'corrupt'],
  ['OpenFailedError', 'corrupt'],
]);

/** What keeping or reading data failed on; the message is a plain sentence for the reader. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, cause?: unknown) {
    super(SENTENCES[fault], { cause });
    this.fault = fault;
  }
}

/** Names an error out of Dexie or IndexedDB; undefined for any other, which is a mistake of ours. */
export function toStorageError(error: unknown): StorageError | undefined {
  if (error instanceof StorageError) return error;
  for (const name of errorNames(error)) {
    const fault = FAULT_BY_NAME.get(name);
    if (fault !== undefined) return new StorageError(fault, error);
  }
  return undefined;
}

/** Dexie wraps the browser's error (`AbortError` around `QuotaExceededError`): innermost first. */
function errorNames(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const inner = 'inner' in error && error.inner !== error ? errorNames(error.inner) : [];
  return 'name' in error && typeof error.name === 'string' ? [...inner, error.name] : inner;
}
