import type { ComponentChildren } from 'preact';
import type { MarkKind, PlotMark, PlotSpan } from './plot/types.ts';

const shapes: Readonly<Record<MarkKind, string>> = {
  agree: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0Z',
  differs: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0Z',
  scope: 'm0-5 5 5L0 5-5 0Z',
  primary: 'M-4-4h8v8h-8Z',
};

interface Props {
  readonly mark: PlotMark;
  readonly y: number;
  readonly lifted: boolean;
}

/** One reference's value, with a whisker as far as its hedge reaches. */
export function PlotDot({ mark, y, lifted }: Props) {
  return (
    <g class={lifted ? 'is-lifted' : ''}>
      {mark.span !== null && <Whisker span={mark.span} kind={mark.kind} y={y} />}
      <At x={mark.at ?? 0} y={y}>
        <path class={`dot is-${mark.kind}`} d={shapes[mark.kind]} />
        {mark.kind === 'differs' && <path class="cut" d="m1.8-4.6-3.6 9.2" />}
      </At>
    </g>
  );
}

export function Whisker({ span, kind, y }: { span: PlotSpan; kind: MarkKind; y: number }) {
  const stroke = `span is-${kind}`;
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
