import type { InterfaceLanguage } from '../language/types.ts';
import { formatValue } from '../note/format-value.ts';
import type { ComparedReference, Note } from '../note/types.ts';

/** What a reference answers: its figure as printed, a category in the reader's words. */
export function figureThere(
  { quote, value, approx }: ComparedReference,
  names: Note['names'],
  language: InterfaceLanguage,
): string {
  if (quote !== null) return quote;
  if (!('category' in value)) return formatValue(value, approx, language);
  const ids = value.category.split(', ');
  return ids.map((id) => (Object.hasOwn(names, id) ? names[id]?.[language] : undefined) ?? id).join(', ');
}
