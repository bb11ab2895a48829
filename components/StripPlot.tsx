import type { InterfaceLanguage } from '../lib/language/types.ts';
import { PlotDot } from './PlotDot.tsx';
import { PlotRow } from './PlotRow.tsx';
import { layOutPlot } from './plot/lay-out-plot.ts';
import type { PlotData } from './plot/plot-values.ts';
import type { PlotLayout, PlotTick } from './plot/types.ts';
import { stringsFor } from './strings/strings-for.ts';

const TOP = 16;
const ROW = 17;
const LEVEL = 10;

interface Props {
  readonly data: PlotData;
  readonly language: InterfaceLanguage;
  /** The reference whose row the reader points at. */
  readonly lifted?: string | null;
}

/** The page's figure as a needle among the others' dots; the list below it says the same in words. */
export function StripPlot({ data, language, lifted = null }: Props) {
  const t = stringsFor(language);
  const plot = layOutPlot(data.here, data.others, data.unit, language);
  if (plot === null) return null;
  const { height, axis } = measure(plot);
  return (
    <figure class="card-plot">
      <svg class="plot" height={height} role="img" aria-label={t.plot(plot.from, plot.to)}>
        {plot.ticks.map((tick) => (
          <Tick key={tick.at} tick={tick} axis={axis} />
        ))}
        <line class="axis" x1="0%" x2="100%" y1={axis} y2={axis} />
        {plot.rows.map((mark) => (
          <PlotRow
            key={mark.id}
            mark={mark}
            y={TOP + 9 + ROW * (mark.level + rowsBefore(plot))}
            lifted={mark.id === lifted}
          />
        ))}
        <Here plot={plot} axis={axis} label={t.thisPage} />
        {plot.points.map((mark) => (
          <PlotDot
            key={mark.id}
            mark={mark}
            y={mark.kind === 'primary' ? axis : axis - 13 - LEVEL * mark.level}
            lifted={mark.id === lifted}
          />
        ))}
      </svg>
      {plot.leftOut > 0 && <figcaption>{t.plotLeftOut(plot.leftOut)}</figcaption>}
    </figure>
  );
}

/** A range of the page itself takes the first row. */
function rowsBefore(plot: PlotLayout): number {
  return plot.here.at === null ? 1 : 0;
}

function measure(plot: PlotLayout): { height: number; axis: number } {
  const rows = plot.rows.length + rowsBefore(plot);
  const dots = plot.points.filter(({ kind }) => kind !== 'primary');
  const levels = dots.length === 0 ? 0 : 1 + Math.max(...dots.map(({ level }) => level));
  const axis = TOP + rows * ROW + levels * LEVEL + (levels > 0 ? 12 : 8) + 0.5;
  return { axis, height: axis + 20 };
}

function Here({ plot, axis, label }: { plot: PlotLayout; axis: number; label: string }) {
  const { at, span } = plot.here;
  if (at === null) {
    const x = span?.from ?? 0;
    const right = x < 24;
    return (
      <g>
        <line class="here wide" x1={`${x}%`} x2={`${span?.to ?? 100}%`} y1={TOP + 9} y2={TOP + 9} />
        <text
          class="t-ink halo"
          x={`${right ? x : x}%`}
          y={right ? TOP : TOP + 13}
          dx={right ? 0 : -7}
          text-anchor={right ? 'start' : 'end'}
        >
          {label}
        </text>
      </g>
    );
  }
  return (
    <g>
      {span !== null && (
        <line
          class="here"
          x1={`${span.from}%`}
          x2={`${span.to}%`}
          y1={TOP + 4}
          y2={TOP + 4}
          stroke-width="1"
        />
      )}
      <line class="here" x1={`${at}%`} x2={`${at}%`} y1={TOP} y2={axis} />
      <text class="t-ink" x={`${at}%`} y={11} text-anchor={anchor(at)}>
        {label}
      </text>
    </g>
  );
}

function Tick({ tick, axis }: { tick: PlotTick; axis: number }) {
  return (
    <g>
      <line class="axis" x1={`${tick.at}%`} x2={`${tick.at}%`} y1={axis} y2={axis + 3.5} />
      <text
        class={tick.here ? 't-ink' : ''}
        x={`${edge(tick.at)}%`}
        y={axis + 17}
        text-anchor={anchor(tick.at)}
      >
        {tick.label}
      </text>
    </g>
  );
}

/** Labels near an edge are set flush with it, so that none is cut. */
function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 9) return 'start';
  return at > 91 ? 'end' : 'middle';
}

function edge(at: number): number {
  if (at < 9) return 0;
  return at > 91 ? 100 : at;
}
