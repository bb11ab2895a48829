import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { formatValue } from '../../lib/note/format-value.ts';
import type { ComparedReference } from '../../lib/note/types.ts';
import { type Names, nameOf } from './name-of.ts';

/** A reference's answer in our words, where nothing is printed: a category by its name, else the value. */
export function figureOf(
  { value, approx }: Pick<ComparedReference, 'value' | 'approx'>,
  names: Names,
  language: InterfaceLanguage,
): string {
  return 'category' in value ? nameOf(names, value.category, language) : formatValue(value, approx, language);
}
