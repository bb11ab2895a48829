import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Entry } from '../../lib/lineage/types.ts';
import { formatAmount } from '../../lib/note/format-amount.ts';
import { hedgeSpan } from '../plot/hedge-span.ts';
import { type PlotScale, plotScale } from '../plot/plot-scale.ts';
import { plotTicks } from '../plot/plot-ticks.ts';
import type { PlotSpan } from '../plot/types.ts';
import { sumIn } from './main-unit.ts';
import { type EntryMark, markOf } from './mark-of.ts';

export interface DateMark {
  readonly mark: EntryMark;
  /** Per cent of the width; null for a range, which is its span alone. */
  readonly at: number | null;
  readonly span: PlotSpan | null;
}

export interface DateRow {
  readonly entry: Entry;
  /** Null where it prints no sum in the group's unit. */
  readonly drawn: DateMark | null;
  /** How long nothing was printed before it; null below two weeks. */
  readonly gap: { readonly unit: 'week' | 'month' | 'year'; readonly count: number } | null;
}

export interface DateLayout {
  readonly rows: readonly DateRow[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where the first primary source stands. */
  readonly primary: number | null;
}

const DAY = 86_400_000;
/** Below this many days a gap is not worth words. */
const LONG_GAP = 14;
/** Labels nearer than this (in per cent) would run into each other. */
const LABEL_WIDTH = 30;

/** One basis on its own scale, its entries from above in the order of their dates. */
export function layOutDates(
  entries: readonly Entry[],
  unit: string,
  language: InterfaceLanguage,
): DateLayout | null {
  const sums = entries.map((entry) => sumIn(entry, unit));
  const ends = sums.flatMap((sum) => (sum === undefined ? [] : [sum.min, sum.max])).filter(Number.isFinite);
  if (ends.length === 0) return null;
  const scale = plotScale(ends);
  const rows = entries.map((entry, at) => ({
    entry,
    drawn: draw(entry, sums[at], scale),
    gap: gapBetween(entries[at - 1]?.published ?? null, entry.published),
  }));
  const first = rows.find(({ entry, drawn }) => entry.kind === 'primary' && drawn !== null);
  return { rows, ticks: labelled(scale, unit, language), primary: first?.drawn?.at ?? null };
}

function draw(entry: Entry, sum: ReturnType<typeof sumIn>, scale: PlotScale): DateMark | null {
  if (sum === undefined) return null;
  const mark = markOf(entry);
  const { min, max, approx } = sum;
  if (min !== max && Number.isFinite(max)) {
    const span = { from: scale.place(min), to: scale.place(max), openStart: false, openEnd: false };
    return { mark, at: null, span };
  }
  const hedge = hedgeSpan(min, Number.isFinite(max) ? approx : 'at-least');
  if (hedge === null) return { mark, at: scale.place(min), span: null };
  const from = hedge.low <= 0 && scale.logarithmic ? 0 : within(scale.place(hedge.low));
  const to = within(scale.place(hedge.high));
  const span = { from, to, openStart: hedge.openStart || from === 0, openEnd: hedge.openEnd || to === 100 };
  return { mark, at: scale.place(min), span };
}

function within(place: number): number {
  return Number.isNaN(place) ? 50 : Math.min(100, Math.max(0, place));
}

/** Partial dates count from their first day. */
function gapBetween(before: string | null, after: string | null): DateRow['gap'] {
  if (before === null || after === null) return null;
  const days = (Date.parse(after) - Date.parse(before)) / DAY;
  if (!(days >= LONG_GAP)) return null;
  const months = Math.round(days / 30.44);
  if (months < 1) return { unit: 'week', count: Math.round(days / 7) };
  if (months < 24) return { unit: 'month', count: months };
  return { unit: 'year', count: Math.round(months / 12) };
}

function labelled(scale: PlotScale, unit: string, language: InterfaceLanguage): DateLayout['ticks'] {
  const values = scale.low === scale.high ? [scale.low] : plotTicks(scale);
  const ticks = values.map((value) => ({
    at: scale.place(value),
    label: formatAmount(value, unit, language),
  }));
  const kept: { at: number; label: string }[] = [];
  for (const tick of ticks) {
    if (kept.every(({ at }) => Math.abs(at - tick.at) >= LABEL_WIDTH)) kept.push(tick);
  }
  return kept;
}
