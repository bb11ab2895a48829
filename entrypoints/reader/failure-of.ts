import { NoAnswer, RemoteFailure } from '../../lib/messages/errors.ts';
import type { ReadingFailure } from '../../lib/messages/types.ts';
import { NoArticle } from './read-page.ts';

/** What kept the page from being read, as the popup words it. */
export function failureOf(error: unknown): ReadingFailure {
  if (error instanceof NoArticle) return 'no-article';
  if (error instanceof NoAnswer) return 'no-answer';
  return error instanceof RemoteFailure && error.cause === 'StorageError' ? 'storage' : 'unknown';
}
