import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { QuantityMention } from '../../quantity/types.ts';
import type { Restatement } from '../types.ts';

/** Between a sum and its conversion: `(약 `, "(about ", `, 한화 약 `, "or ". */
const GAP = inAnyLanguage(({ figures }) => figures.conversion, { before: /^\s?[(（,]?\s?/, after: /\s?$/ });

/** The same sums given again right behind in another currency. */
export function conversionsOf(
  text: string,
  mentions: readonly QuantityMention[],
  index: number,
): readonly Restatement[] {
  const first = mentions[index];
  if (first?.kind !== 'money') return [];
  const found: Restatement[] = [];
  for (let i = index + 1; i < Math.min(mentions.length, index + 4); i++) {
    const next = mentions[i];
    if (next?.kind !== 'money' || next.unit === first.unit || next.min === null || next.max === null)
      continue;
    const inside = next.start < first.end;
    if (!inside && !GAP.test(text.slice(first.end, next.start))) break;
    found.push({
      start: next.start,
      end: next.end,
      min: next.min,
      max: next.max,
      unit: next.unit,
      approx: next.approx,
    });
    if (!inside) break;
  }
  return found;
}
