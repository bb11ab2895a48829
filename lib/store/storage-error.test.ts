import { expect, test } from 'vitest';
import { StorageError, type StorageFault, toStorageError } from './storage-error.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

test.each<[string, unknown, StorageFault]>([
  ['a full disk', named('QuotaExceededError'), 'full'],
  ['a full disk inside an abort', named('AbortError', named('QuotaExceededError')), 'full'],
  ['a connection that went away', named('DatabaseClosedError'), 'closed'],
  ['a state that does not allow it', named('OpenFailedError', named('InvalidStateError')), 'closed'],
  ['a browser without IndexedDB', named('MissingAPIError'), 'unavailable'],
  ['a file that cannot be read', named('OpenFailedError', named('UnknownError')), 'corrupt'],
  ['a table that is gone', named('NotFoundError'), 'corrupt'],
])('%s is named', (_, error, fault) => {
  const named = toStorageError(error);
  expect(named).toMatchObject({ name: 'StorageError', fault, cause: error });
  expect(named?.message).toMatch(/Parallax.*\.$/);
});

test('an error of our own is not taken for a storage fault', () => {
  expect(toStorageError(new TypeError('x is not a function'))).toBeUndefined();
  expect(toStorageError('a string')).toBeUndefined();
});

test('a named error stays itself', () => {
  const error = new StorageError('full');
  expect(toStorageError(error)).toBe(error);
});
