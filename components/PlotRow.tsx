import { PlotDot } from './PlotDot.tsx';
import { Whisker } from './PlotWhisker.tsx';
import type { PlotMark } from './plot/types.ts';

/** A label needs about this much of the width beside its bar. */
const ROOM = 36;

interface Props {
  readonly mark: PlotMark;
  readonly y: number;
  readonly lifted: boolean;
  readonly onLift?: ((id: string | null) => void) | undefined;
}

/** A range as a bar with its outlet's name where there is room, or a value with the reach of its hedge. */
export function PlotRow({ mark, y, lifted, onLift }: Props) {
  const { id, span, kind, at } = mark;
  if (span === null) return null;
  const right = span.to <= 100 - ROOM;
  const left = !right && span.from >= ROOM;
  const ends = at === null ? (kind === 'primary' ? [span.from, span.to] : []) : [at];
  return (
    <g
      class={lifted ? 'is-lifted' : ''}
      onPointerEnter={() => onLift?.(id)}
      onPointerLeave={() => onLift?.(null)}
    >
      <rect class="reach" x={`${span.from}%`} y={y - 8} width={`${span.to - span.from}%`} height="16" />
      <Whisker span={span} stroke={`span is-${kind}`} y={y} />
      {ends.map((end) => (
        <PlotDot key={end} mark={{ id, kind, at: end }} y={y} lifted={lifted} />
      ))}
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
