import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { BasisGroup } from '../../lib/lineage/group-by-basis.ts';
import { formatAmount } from '../../lib/note/format-amount.ts';
import { plotScale } from '../plot/plot-scale.ts';
import { plotTicks } from '../plot/plot-ticks.ts';
import { sumIn } from './main-unit.ts';
import { type EntryMark, markOf } from './mark-of.ts';

export interface NamedGroup {
  readonly group: BasisGroup;
  readonly name: string;
}

export interface OverviewGroup {
  readonly key: string;
  readonly name: string;
  /** Per cent of the width. */
  readonly from: number;
  readonly to: number;
  /** Lines of labels from above; null where there is no room for one. */
  readonly line: number | null;
  readonly isHere: boolean;
  readonly marks: readonly { readonly mark: EntryMark; readonly at: number }[];
}

export interface OverviewLayout {
  readonly groups: readonly OverviewGroup[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly lines: number;
}

/** From here on bases share no linear scale. */
const LOG_FROM = 3;
const MOST_LINES = 3;
/** Width of a letter in per cent of the plot's own. */
const LETTER = { wide: 3.1, narrow: 1.75 };
const LABEL_WIDTH = 22;

/** All bases on one axis, so that their distance can be seen; null where there are not two to show. */
export function layOutOverview(
  named: readonly NamedGroup[],
  unit: string,
  language: InterfaceLanguage,
): OverviewLayout | null {
  const drawn = named
    .map(({ group, name }) => ({ group, name, sums: sumsOf(group, unit) }))
    .filter(({ sums }) => sums.length > 0);
  const ends = drawn.flatMap(({ sums }) => sums.map(({ value }) => value));
  const scale = drawn.length < 2 ? null : plotScale(ends, LOG_FROM);
  if (scale === null || scale.low === scale.high) return null;
  const groups = drawn.map(({ group, name, sums }) => {
    const marks = sums.map(({ mark, value }) => ({ mark, at: scale.place(value) }));
    const places = marks.map(({ at }) => at);
    const isHere = sums.some(({ mark }) => mark === 'here');
    return { key: group.key, name, from: Math.min(...places), to: Math.max(...places), isHere, marks };
  });
  const placed = placeLabels(groups);
  const ticks = plotTicks(scale).map((value) => ({
    at: scale.place(value),
    label: formatAmount(value, unit, language),
  }));
  return {
    groups: placed,
    ticks: ticks.filter(({ at }, i) => i === 0 || at - (ticks[i - 1]?.at ?? 0) >= LABEL_WIDTH || i % 2 === 0),
    lines: 1 + Math.max(0, ...placed.map(({ line }) => line ?? 0)),
  };
}

function sumsOf({ entries }: BasisGroup, unit: string) {
  return entries.flatMap((entry) => {
    const sum = sumIn(entry, unit);
    if (sum === undefined) return [];
    const mark = markOf(entry);
    return [sum.min, sum.max].filter(Number.isFinite).map((value) => ({ mark, value }));
  });
}

/** From left to right, each label on the first line on which it hides no other. */
function placeLabels(groups: readonly Omit<OverviewGroup, 'line'>[]): readonly OverviewGroup[] {
  const ends: number[] = [];
  return groups
    .toSorted((a, b) => a.from - b.from)
    .map((group) => {
      const width = widthOf(group.name);
      const start = Math.min(Math.max(0, (group.from + group.to) / 2 - width / 2), Math.max(0, 100 - width));
      const line = Array.from({ length: MOST_LINES }, (_, i) => i).find((i) => (ends[i] ?? -3) + 3 <= start);
      if (line !== undefined) ends[line] = start + width;
      return { ...group, line: line ?? null };
    });
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[ᄀ-퟿]/.test(letter) ? LETTER.wide : LETTER.narrow), 0);
}
