import type { ClaimValue } from '../claim/types.ts';
import type { InterfaceLanguage } from '../language/types.ts';
import type { Approx } from '../quantity/types.ts';
import { formatAmount, formatRange } from './format-amount.ts';
import { spellDate } from './format-date.ts';
import { hedge } from './hedge.ts';

/** A value in our own words and rounding, its hedge kept: `약 80억 원`, `1억–10억 달러`. */
export function formatValue(value: ClaimValue, approx: Approx, language: InterfaceLanguage): string {
  if ('category' in value) return value.category;
  if ('date' in value) return spellDate(value.date, language);
  const { min, max, unit } = value;
  // A fall is printed without its sign, and its hedge is of the printed figure.
  if (unit === '%' && max <= 0 && min < 0)
    return formatValue({ min: -max, max: -min, unit }, approx, language);
  const words = (amount: number) => formatAmount(amount, unit, language);
  if (!Number.isFinite(max)) return hedge(words(min), 'at-least', language);
  return min === max ? hedge(words(min), approx, language) : formatRange(min, max, unit, language);
}
