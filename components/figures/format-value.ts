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
  if (unit === '%' && max <= 0 && min < 0) return formatFall(min, max, approx, language);
  const words = (amount: number) => formatAmount(amount, unit, language);
  if (!Number.isFinite(max)) return stringsFor(language).atLeast(words(min));
  return min === max ? hedged(words(min), approx, language) : `${words(min)}–${words(max)}`;
}

function hedged(figure: string, approx: Approx, language: InterfaceLanguage): string {
  const t = stringsFor(language);
  if (approx === 'about') return t.about(figure);
  if (approx === 'at-least') return t.atLeast(figure);
  return approx === 'at-most' ? t.atMost(figure) : figure;
}

/** Falls are printed without a sign, and "at most −5" is then "5 or more". */
function formatFall(min: number, max: number, approx: Approx, language: InterfaceLanguage): string {
  const turned = approx === 'at-most' ? 'at-least' : approx === 'at-least' ? 'at-most' : approx;
  return formatValue({ min: -max, max: -min, unit: '%' }, turned, language);
}
