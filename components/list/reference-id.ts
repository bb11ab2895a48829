import type { ComparedReference } from '../../lib/note/types.ts';

/** Tells the rows and dots of one note apart; a source may answer more than once. */
export function referenceId({ doc, quote, subject, value, slot }: ComparedReference): string {
  return [doc, quote, subject, slot, JSON.stringify(value)].join(':');
}
