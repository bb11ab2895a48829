import type { ClaimValue } from '../../lib/claim/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Approx } from '../../lib/quantity/types.ts';
import { formatValue } from './format-value.ts';
import { printedLanguage } from './printed-language.ts';

/** A figure printed in another language, said again in the reader's: `558만 달러` → `$5.58M`; null where it reads alike. */
export function glossFigure(
  printed: string | null,
  value: ClaimValue,
  approx: Approx,
  language: InterfaceLanguage,
): string | null {
  if (printed === null || 'category' in value) return null;
  const written = printedLanguage(printed);
  if (written === null || written === language) return null;
  const gloss = formatValue(value, approx, language);
  return gloss === printed ? null : gloss;
}
