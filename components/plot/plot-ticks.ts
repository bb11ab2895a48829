import type { PlotScale } from './plot-scale.ts';

const STEPS = [1, 2, 2.5, 5, 10];
const FEWEST = 2;

/** Round values inside the scale: powers of ten on a log axis, else about four even steps. */
export function plotTicks(scale: PlotScale): readonly number[] {
  if (scale.low === scale.high) return [];
  return scale.logarithmic ? powersOfTen(scale) : evenSteps(scale);
}

function powersOfTen({ low, high }: PlotScale): readonly number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => 10 ** (first + i));
  return ticks.length < FEWEST ? [low, high] : ticks;
}

function evenSteps({ low, high }: PlotScale): readonly number[] {
  const rough = (high - low) / 3;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * (STEPS.find((candidate) => candidate * unit >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  return ticks.length < FEWEST ? [low, high] : ticks;
}
