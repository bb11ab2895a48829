import type { PlotMark } from './plot/types.ts';

/** A name this near to an edge would leave the plot if it were centred. */
const NEAR_EDGE = 20;

/** Who printed the value that the reader points at. */
export function PlotName({ mark, y }: { readonly mark: Pick<PlotMark, 'at' | 'label'>; readonly y: number }) {
  const at = mark.at ?? 0;
  const anchor = at < NEAR_EDGE ? 'start' : at > 100 - NEAR_EDGE ? 'end' : 'middle';
  return (
    <text class="t-ink halo" x={`${at}%`} y={y} text-anchor={anchor}>
      {mark.label}
    </text>
  );
}
