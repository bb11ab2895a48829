import { At } from './PlotWhisker.tsx';
import type { MarkKind, PlotMark } from './plot/types.ts';

const shapes: Readonly<Record<MarkKind, string>> = {
  agree: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0Z',
  differs: 'M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0Z',
  scope: 'm0-5 5 5L0 5-5 0Z',
  primary: 'M-4-4h8v8h-8Z',
};

interface Props {
  readonly mark: Pick<PlotMark, 'id' | 'kind' | 'at'>;
  readonly y: number;
  readonly lifted: boolean;
  readonly onLift?: ((id: string | null) => void) | undefined;
}

/** One reference's value, in the shape of its relation. */
export function PlotDot({ mark, y, lifted, onLift }: Props) {
  return (
    <g
      class={lifted ? 'is-lifted' : ''}
      onPointerEnter={() => onLift?.(mark.id)}
      onPointerLeave={() => onLift?.(null)}
    >
      <At x={mark.at ?? 0} y={y}>
        <circle class="reach" r="9" />
        <path class={`dot is-${mark.kind}`} d={shapes[mark.kind]} />
        {mark.kind === 'differs' && <path class="cut" d="m1.8-4.6-3.6 9.2" />}
      </At>
    </g>
  );
}
