import type { ComparedReference } from '../../lib/note/types.ts';

/** A reference's figure letter for letter; null for a category, and for a date that the corpus only holds as such. */
export function printedThere({ quote, value }: Pick<ComparedReference, 'quote' | 'value'>): string | null {
  return 'date' in value && !('category' in value) && value.date === quote ? null : quote;
}
