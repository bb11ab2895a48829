import type { ClaimValue } from '../../lib/claim/types.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Approx } from '../../lib/quantity/types.ts';
import { stringsFor } from '../strings/strings-for.ts';
import { formatAmount } from './format-amount.ts';
import { formatDate } from './format-date.ts';

/** A value in our own words and rounding, its hedge kept: `약 80억 원`, `$1B–$10B`. */
export function formatValue(value: ClaimValue, approx: Approx, language: InterfaceLanguage): string {
  if ('category' in value) return value.category;
  if ('date' in value) return formatDate(value.date, language);
  const { min, max, unit } = value;
  const t = stringsFor(language);
  const from = formatAmount(min, unit, language);
  if (min !== max)
    return Number.isFinite(max) ? `${from}–${formatAmount(max, unit, language)}` : t.atLeast(from);
  if (approx === 'about') return t.about(from);
  if (approx === 'at-least') return t.atLeast(from);
  if (approx === 'at-most') return t.atMost(from);
  return from;
}
