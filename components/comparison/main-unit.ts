import { figuresOf } from '../../lib/lineage/figures-of.ts';
import type { Entry } from '../../lib/lineage/types.ts';

/** The unit in which most of these can be drawn; undefined where none is a sum. */
export function mainUnit(entries: readonly Entry[]): string | undefined {
  const units = entries.flatMap((entry) => [...new Set(figuresOf(entry).map(({ unit }) => unit))]);
  const counts = [...Map.groupBy(units, (unit) => unit)].map(([unit, all]) => [unit, all.length] as const);
  return counts.toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** An entry's sum in that unit, its own before a conversion beside it. */
export function sumIn(entry: Entry, unit: string) {
  return figuresOf(entry).find((figure) => figure.unit === unit);
}
