import type { QuantityMention } from '../../quantity/types.ts';
import type { Restatement } from '../types.ts';

/** Between a sum and its conversion: `(약 `, "(about ", `, 한화 약 `, "or ". */
const GAP =
  /^\s?[(（,]?\s?(?:또는|or|즉|한화|우리 돈|우리돈|한국 돈|약|around|about|roughly|approximately|约|約|折合|合|约合|日本円で|およそ)?\s?(?:약|about|around|roughly|约|約|人民币)?\s?$/;

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
