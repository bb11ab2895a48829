import type { InterfaceLanguage } from '../../lib/language/types.ts';
import { PlotAxis } from '../PlotAxis.tsx';
import { stringsFor } from '../strings/strings-for.ts';
import { EntryShape } from './EntryShape.tsx';
import { layOutOverview, type NamedGroup, type OverviewGroup } from './lay-out-overview.ts';

const LINE = 18;

interface Props {
  readonly groups: readonly NamedGroup[];
  readonly unit: string;
  readonly language: InterfaceLanguage;
}

/** How far the bases lie apart, on one axis; the sections below say the same in words. */
export function BasisOverview({ groups, unit, language }: Props) {
  const layout = layOutOverview(groups, unit, language);
  if (layout === null) return null;
  const t = stringsFor(language);
  const top = layout.lines * LINE;
  const axis = top + 35.5;
  const names = layout.groups.map(({ name }) => name).join('; ');
  const title = t.panel.bases(layout.groups.length);
  return (
    <section>
      <h2>{title}</h2>
      <p class="hint">{t.panel.basesHint}</p>
      <svg class="plot overview" height={axis + 20} role="img" aria-label={`${title}: ${names}`}>
        <PlotAxis ticks={layout.ticks.map((tick) => ({ ...tick, here: false }))} y={axis} />
        {layout.groups.map((group) => (
          <Bracket key={group.key} group={group} top={top} axis={axis} />
        ))}
        {layout.groups.map((group) => (
          <Label key={group.key} group={group} />
        ))}
      </svg>
    </section>
  );
}

function Bracket({ group, top, axis }: { group: OverviewGroup; top: number; axis: number }) {
  const { from, to, line, isHere, marks } = group;
  const middle = (from + to) / 2;
  const bar = top + 10;
  const marksAt = top + 24;
  return (
    <g>
      {line !== null && (
        <line class="axis" x1={`${middle}%`} x2={`${middle}%`} y1={line * LINE + 17} y2={bar} />
      )}
      {from !== to && <line class="axis" x1={`${from}%`} x2={`${to}%`} y1={bar} y2={bar} />}
      {[...new Set([from, to])].map((end) => (
        <line key={end} class="axis" x1={`${end}%`} x2={`${end}%`} y1={bar} y2={bar + 6} />
      ))}
      {isHere &&
        marks
          .filter(({ mark }) => mark === 'here')
          .map(({ at }) => (
            <line key={at} class="here" x1={`${at}%`} x2={`${at}%`} y1={marksAt - 10} y2={axis} />
          ))}
      {marks.map(({ mark, at }, i) => (
        <EntryShape key={`${mark}${at}${i}`} mark={mark} at={at} y={marksAt} />
      ))}
    </g>
  );
}

/** Drawn last: it stands out from the lines of other brackets. */
function Label({ group: { from, to, line, name, isHere } }: { group: OverviewGroup }) {
  if (line === null) return null;
  return (
    <text class={`halo on-paper ${isHere ? 't-ink' : ''}`} {...place((from + to) / 2)} y={line * LINE + 12}>
      {name}
    </text>
  );
}

/** A label at the edge leans inwards. */
function place(middle: number) {
  if (middle < 18) return { x: '0%', 'text-anchor': 'start' } as const;
  if (middle > 82) return { x: '100%', 'text-anchor': 'end' } as const;
  return { x: `${middle}%`, 'text-anchor': 'middle' } as const;
}
