import type { ClaimValue } from '../../lib/claim/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Approx } from '../../lib/quantity/types.ts';
import { stringsFor } from '../strings/strings-for.ts';
import { formatAmount, formatRange } from './format-amount.ts';
import { spellDate } from './format-date.ts';

/** A value in our own words and rounding, its hedge kept: `약 80억 원`, `1억–10억 달러`. */
export function formatValue(value: ClaimValue, approx: Approx, language: InterfaceLanguage): string {
  if ('category' in value) return value.category;
  if ('date' in value) return spellDate(value.date, language);
  const { min, max, unit } = value;
  // A fall is printed without its sign, and its hedge is of the printed figure.
  if (unit === '%' && max <= 0 && min < 0)
    return formatValue({ min: -max, max: -min, unit }, approx, language);
  const words = (amount: number) => formatAmount(amount, unit, language);
  if (!Number.isFinite(max)) return stringsFor(language).atLeast(words(min));
  return min === max ? hedged(words(min), approx, language) : formatRange(min, max, unit, language);
}

/** A figure with its hedge in our words. */
export function hedged(figure: string, approx: Approx, language: InterfaceLanguage): string {
  const t = stringsFor(language);
  if (approx === 'about') return t.about(figure);
  if (approx === 'at-least') return t.atLeast(figure);
  return approx === 'at-most' ? t.atMost(figure) : figure;
}
