/** Beyond this factor between smallest and largest value a linear axis hides the small ones. */
const LOG_FROM = 20;
const EDGE = 0.07;

export interface PlotScale {
  readonly logarithmic: boolean;
  readonly low: number;
  readonly high: number;
  /** A value's place in per cent of the width. */
  readonly place: (value: number) => number;
}

/** The axis that holds all values with a margin on both sides; equal values stand in its middle. */
export function plotScale(values: readonly number[], logFrom: number = LOG_FROM): PlotScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const logarithmic = low > 0 && high / low > logFrom;
  const warp = logarithmic ? Math.log10 : (value: number) => value;
  const [from, to] = [warp(low), warp(high)];
  const place = (value: number) => {
    if (from === to) return 50;
    return 100 * (EDGE + ((warp(value) - from) / (to - from)) * (1 - 2 * EDGE));
  };
  return { logarithmic, low, high, place };
}
