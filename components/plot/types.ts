import type { Approx } from '../../lib/quantity/types.ts';

/** The shape a reference takes: its relation, or that it is a primary source. */
export type MarkKind = 'agree' | 'differs' | 'scope' | 'primary';

/** A numeric value to draw. */
export interface PlotValue {
  readonly id: string;
  readonly label: string;
  readonly kind: MarkKind;
  readonly min: number;
  readonly max: number;
  readonly approx: Approx;
}

/** Where a stroke runs, in per cent of the width; an open end goes on beyond what is printed. */
export interface PlotSpan {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface PlotMark {
  readonly id: string;
  readonly label: string;
  readonly kind: MarkKind;
  /** Null for a range, which is drawn as its span alone. */
  readonly at: number | null;
  readonly span: PlotSpan | null;
  /** Bare points stack in levels above the axis; what has a span takes a row of its own. */
  readonly level: number;
}

export interface PlotTick {
  readonly at: number;
  readonly label: string;
  /** The tick of the page's own figure. */
  readonly here: boolean;
}

export interface PlotLayout {
  readonly here: { readonly at: number | null; readonly span: PlotSpan | null };
  readonly points: readonly PlotMark[];
  readonly rows: readonly PlotMark[];
  readonly ticks: readonly PlotTick[];
  /** Smallest and largest value drawn, in words. */
  readonly from: string;
  readonly to: string;
  /** Values on another basis that this scale has no room for. */
  readonly leftOut: number;
}
