import type { PlotTick } from './plot/types.ts';

/** A label about this long reaches beyond the edge when it is centred on an outer tick. */
const LONG = 8;

/** The axis with its ticks; the page's own value is the heavy one. */
export function PlotAxis({ ticks, y }: { readonly ticks: readonly PlotTick[]; readonly y: number }) {
  return (
    <g>
      <line class="axis" x1="0%" x2="100%" y1={y} y2={y} />
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line class="axis" x1={`${tick.at}%`} x2={`${tick.at}%`} y1={y} y2={y + 3.5} />
          <text class={tick.here ? 't-ink' : ''} {...placeLabel(tick)} y={y + 17}>
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  );
}

function placeLabel({ at, label }: PlotTick) {
  if (label.length >= LONG && at < 12) return { x: '0%', 'text-anchor': 'start' } as const;
  if (label.length >= LONG && at > 88) return { x: '100%', 'text-anchor': 'end' } as const;
  return { x: `${at}%`, 'text-anchor': 'middle' } as const;
}
