import type { InterfaceLanguage } from '../lib/language/types.ts';
import { PlotAxis } from './PlotAxis.tsx';
import { PlotDot } from './PlotDot.tsx';
import { PlotHere } from './PlotHere.tsx';
import { PlotName } from './PlotName.tsx';
import { PlotRow } from './PlotRow.tsx';
import { layOutPlot } from './plot/lay-out-plot.ts';
import type { PlotData } from './plot/plot-values.ts';
import type { PlotLayout } from './plot/types.ts';
import { cardWordsFor } from './strings/card-words-for.ts';

const ROW = 17;
const LEVEL = 10;
const LABEL = 16;
const HEDGE = 8;

interface Props {
  readonly data: PlotData;
  readonly language: InterfaceLanguage;
  /** The reference whose row the reader points at. */
  readonly lifted?: string | null;
  readonly onLift?: (id: string | null) => void;
}

/** The page's figure as a needle among the others' dots; the list below it says the same in words. */
export function StripPlot({ data, language, lifted = null, onLift }: Props) {
  const t = cardWordsFor(language);
  const plot = layOutPlot(data.here, data.others, data.unit, language);
  if (plot === null) return null;
  const { height, axis, rowAt } = measure(plot);
  const dotAt = (primary: boolean, level: number) => (primary ? axis : axis - 13 - LEVEL * level);
  const named = plot.points.find(({ id }) => id === lifted);
  return (
    <figure class="card-plot">
      <svg class="plot" height={height} role="img" aria-label={t.plot(plot.from, plot.to)}>
        <PlotAxis ticks={plot.ticks} y={axis} />
        <PlotHere here={plot.here} axis={axis} row={rowAt(-1)} label={t.thisPage} />
        {plot.rows.map((mark) => (
          <PlotRow
            key={mark.id}
            mark={mark}
            y={rowAt(mark.level)}
            lifted={mark.id === lifted}
            onLift={onLift}
          />
        ))}
        {plot.points.map((mark) => (
          <PlotDot
            key={mark.id}
            mark={mark}
            y={dotAt(mark.kind === 'primary', mark.level)}
            lifted={mark.id === lifted}
            onLift={onLift}
          />
        ))}
        {named !== undefined && (
          <PlotName mark={named} y={dotAt(named.kind === 'primary', named.level) - 9} />
        )}
      </svg>
      {plot.leftOut > 0 && <figcaption>{t.plotLeftOut(plot.leftOut)}</figcaption>}
    </figure>
  );
}

/** From above: the needle's label or the page's own bar, a row for each span, the dots, the axis. */
function measure(plot: PlotLayout) {
  const top = plot.here.at === null ? ROW : LABEL + (plot.here.span === null ? 0 : HEDGE);
  const dots = plot.points.filter(({ kind }) => kind !== 'primary');
  const levels = dots.length === 0 ? 0 : 1 + Math.max(...dots.map(({ level }) => level));
  const axis = top + plot.rows.length * ROW + levels * LEVEL + (levels > 0 ? 11 : 9) + 0.5;
  return { axis, height: axis + 20, rowAt: (row: number) => top + 9 + ROW * row };
}
