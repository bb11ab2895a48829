import { At, Whisker } from './PlotDot.tsx';
import type { PlotMark } from './plot/types.ts';

/** A label needs about this much of the width beside its bar. */
const ROOM = 36;

interface Props {
  readonly mark: PlotMark;
  readonly y: number;
  readonly lifted: boolean;
}

/** A reported range as a bar with its outlet's name where there is room. */
export function PlotRow({ mark, y, lifted }: Props) {
  const { span } = mark;
  if (span === null) return null;
  const right = span.to <= 100 - ROOM;
  const left = !right && span.from >= ROOM;
  return (
    <g class={lifted ? 'is-lifted' : ''}>
      <Whisker span={span} kind={mark.kind} y={y} />
      {mark.kind === 'primary' && <Squares from={span.from} to={span.to} y={y} />}
      {(right || left) && (
        <text
          class="halo"
          x={`${right ? span.to : span.from}%`}
          y={y + 4}
          dx={right ? 8 : -8}
          text-anchor={right ? 'start' : 'end'}
        >
          {mark.label}
        </text>
      )}
    </g>
  );
}

function Squares({ from, to, y }: { from: number; to: number; y: number }) {
  return (
    <g>
      {[from, to].map((x) => (
        <At key={x} x={x} y={y}>
          <path class="dot is-primary" d="M-4-4h8v8h-8Z" />
        </At>
      ))}
    </g>
  );
}
