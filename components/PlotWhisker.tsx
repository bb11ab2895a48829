import type { ComponentChildren } from 'preact';
import type { PlotSpan } from './plot/types.ts';

interface Props {
  readonly span: PlotSpan;
  /** Classes of its strokes. */
  readonly stroke: string;
  readonly y: number;
}

/** How far a range or a hedge reaches: a cap where it ends, an arrow where it goes on. */
export function Whisker({ span, stroke, y }: Props) {
  return (
    <g>
      <line class={stroke} x1={`${span.from}%`} x2={`${span.to}%`} y1={y} y2={y} />
      <At x={span.from} y={y}>
        <path class={stroke} d={span.openStart ? 'm5-4-5 4 5 4' : 'M0-4v8'} />
      </At>
      <At x={span.to} y={y}>
        <path class={stroke} d={span.openEnd ? 'm-5-4 5 4-5 4' : 'M0-4v8'} />
      </At>
    </g>
  );
}

/** A nested viewport is the one way to place a fixed-size shape at a per cent of the width. */
export function At({ x, y, children }: { x: number; y: number; children: ComponentChildren }) {
  return (
    <svg x={`${x}%`} y={y} width="1" height="1" aria-hidden="true">
      {children}
    </svg>
  );
}
