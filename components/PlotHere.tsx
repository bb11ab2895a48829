import { Whisker } from './PlotWhisker.tsx';
import type { PlotLayout } from './plot/types.ts';

interface Props {
  readonly here: PlotLayout['here'];
  readonly axis: number;
  /** Where the page's own bar lies when it prints a range. */
  readonly row: number;
  readonly label: string;
}

/** Left of this the label of a bar would leave the plot. */
const ROOM = 24;

/** This page's figure: a needle down to the axis, or a heavy bar for a range. */
export function PlotHere({ here: { at, span }, axis, row, label }: Props) {
  if (at !== null) {
    return (
      <g>
        {span !== null && <Whisker span={span} stroke="hedge" y={19} />}
        <line class="here" x1={`${at}%`} x2={`${at}%`} y1={16} y2={axis} />
        <text class="t-ink" x={`${at}%`} y={11} text-anchor="middle">
          {label}
        </text>
      </g>
    );
  }
  if (span === null) return null;
  const before = span.from >= ROOM;
  return (
    <g>
      <line class="here wide" x1={`${span.from}%`} x2={`${span.to}%`} y1={row} y2={row} />
      <text
        class="t-ink halo"
        x={`${before ? span.from : span.to}%`}
        y={row + 4}
        dx={before ? -8 : 8}
        text-anchor={before || span.to > 100 - ROOM ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}
