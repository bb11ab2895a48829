import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { formatAmount, formatNumber } from '../../lib/note/format-amount.ts';
import { hedgeSpan } from './hedge-span.ts';
import { type PlotScale, plotScale } from './plot-scale.ts';
import { plotTicks } from './plot-ticks.ts';
import type { PlotLayout, PlotMark, PlotSpan, PlotTick, PlotValue } from './types.ts';

/** Two dots nearer than this (in per cent) would hide each other and are stacked. */
const DOT_WIDTH = 3.2;
const MOST_LEVELS = 7;
/** Hedges are drawn while there are few; many would bury the values. */
const MOST_ROWS = 4;
/** Labels nearer than this (in per cent) would run into each other. */
const LABEL_WIDTH = 17;
/** Two bases do not share a linear scale when one lies this many times outside the other. */
const NEAR_BASIS = 2;
const LOG_WITH_SCOPE = 3;

/** The strip plot of one figure and its references, or null when there are not two values to lay side by side. */
export function layOutPlot(
  here: PlotValue,
  others: readonly PlotValue[],
  unit: string,
  language: InterfaceLanguage,
): PlotLayout | null {
  const drawn = onOneScale(here, others);
  if (drawn.length === 0) return null;
  const ends = [here, ...drawn].flatMap(({ min, max }) => [min, max]).filter(Number.isFinite);
  // One value, however often printed, needs no axis.
  if (Math.min(...ends) === Math.max(...ends)) return null;
  const mixed = drawn.every(({ kind }) => kind === 'scope');
  const scale = plotScale(ends, mixed ? LOG_WITH_SCOPE : undefined);
  const marks = withFewRows(drawn.map((value) => markOf(value, scale)));
  return {
    here: { at: isPoint(here) ? scale.place(here.min) : null, span: spanOf(here, scale) },
    points: stack(marks.filter(({ span }) => span === null)),
    rows: marks.filter(({ span }) => span !== null).map((mark, level) => ({ ...mark, level })),
    ticks: labelled(here, scale, unit, language),
    from: formatAmount(scale.low, unit, language),
    to: formatAmount(scale.high, unit, language),
    leftOut: others.length - drawn.length,
  };
}

function isPoint({ min, max }: PlotValue): boolean {
  return min === max || !Number.isFinite(max) || !Number.isFinite(min);
}

/** Too many rows lose the reach of "about" first, then that of "over" and "under"; a range is nothing but its reach. */
function withFewRows(marks: readonly PlotMark[]): readonly PlotMark[] {
  const isFew = (some: readonly PlotMark[]) => some.filter(({ span }) => span !== null).length <= MOST_ROWS;
  if (isFew(marks)) return marks;
  const isOpen = ({ span }: PlotMark) => span?.openStart === true || span?.openEnd === true;
  const without = (drops: (mark: PlotMark) => boolean) =>
    marks.map((mark) => (mark.at !== null && drops(mark) ? { ...mark, span: null } : mark));
  const open = without((mark) => !isOpen(mark));
  return isFew(open) ? open : without(() => true);
}

/** Values on another basis stay when nothing else is there to show, or when they lie near the rest. */
function onOneScale(here: PlotValue, others: readonly PlotValue[]): readonly PlotValue[] {
  const alike = others.filter(({ kind }) => kind !== 'scope');
  if (alike.length === 0) return others;
  const low = Math.min(here.min, ...alike.map(({ min }) => min));
  const high = Math.max(here.max, ...alike.map(({ max }) => max));
  const near = ({ min, max }: PlotValue) => low > 0 && min >= low / NEAR_BASIS && max <= high * NEAR_BASIS;
  return others.filter((value) => value.kind !== 'scope' || near(value));
}

function markOf(value: PlotValue, scale: PlotScale): PlotMark {
  const { id, label, kind } = value;
  return {
    id,
    label,
    kind,
    at: isPoint(value) ? scale.place(value.min) : null,
    span: spanOf(value, scale),
    level: 0,
  };
}

function spanOf(value: PlotValue, scale: PlotScale): PlotSpan | null {
  if (!isPoint(value)) {
    return { from: scale.place(value.min), to: scale.place(value.max), openStart: false, openEnd: false };
  }
  const hedge = hedgeSpan(value.min, Number.isFinite(value.max) ? value.approx : 'at-least');
  if (hedge === null) return null;
  const from = hedge.low <= 0 && scale.logarithmic ? 0 : within(scale.place(hedge.low));
  const to = within(scale.place(hedge.high));
  return { from, to, openStart: hedge.openStart || from === 0, openEnd: hedge.openEnd || to === 100 };
}

/** An end beyond the axis is cut at its edge. */
function within(place: number): number {
  if (Number.isNaN(place)) return 50;
  return Math.min(100, Math.max(0, place));
}

/** Dots that would cover one another rise, lowest first; a primary source sits on the axis itself. */
function stack(marks: readonly PlotMark[]): readonly PlotMark[] {
  const placed: PlotMark[] = [];
  for (const mark of [...marks].sort((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
    if (mark.kind === 'primary') {
      placed.push(mark);
      continue;
    }
    const hidden = (level: number) =>
      placed.some(
        (other) =>
          other.kind !== 'primary' &&
          other.level === level &&
          Math.abs((other.at ?? 0) - (mark.at ?? 0)) < DOT_WIDTH,
      );
    const level = Array.from({ length: MOST_LEVELS }, (_, i) => i).find((i) => !hidden(i)) ?? 0;
    placed.push({ ...mark, level });
  }
  return placed;
}

/** The page's own value first, then round values that leave room for its label; the unit stands once, at the end. */
function labelled(
  here: PlotValue,
  scale: PlotScale,
  unit: string,
  language: InterfaceLanguage,
): readonly PlotTick[] {
  const page = isPoint(here) ? [{ value: here.min, here: true }] : [];
  const round = unit === 'x' ? [scale.low, scale.high] : plotTicks(scale);
  const rest = round.map((value) => ({ value, here: false }));
  const kept: { value: number; here: boolean }[] = [];
  for (const tick of [...page, ...rest]) {
    if (kept.every((other) => apart(scale.place(tick.value), scale.place(other.value)))) kept.push(tick);
  }
  const sorted = kept.sort((a, b) => a.value - b.value);
  // Korean names the unit once, at the end; a currency sign or per cent belongs to every number.
  const bare = language === 'ko' && unit !== '%';
  return sorted.map(({ value, here: own }, i) => ({
    at: scale.place(value),
    here: own,
    label:
      bare && i < sorted.length - 1
        ? formatNumber(value, unit, language)
        : formatAmount(value, unit, language),
  }));
}

function apart(a: number, b: number): boolean {
  return Math.abs(a - b) >= LABEL_WIDTH;
}
