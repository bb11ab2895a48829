import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Entry } from '../../lib/lineage/types.ts';
import { formatValue } from '../../lib/note/format-value.ts';
import { linkToFigure } from '../figures/link-to-figure.ts';
import type { Names } from '../figures/name-of.ts';
import { Whisker } from '../PlotWhisker.tsx';
import { SourceLink } from '../SourceLink.tsx';
import { stringsFor } from '../strings/strings-for.ts';
import { EntryShape } from './EntryShape.tsx';
import { type DateLayout, type DateMark, type DateRow, layOutDates } from './lay-out-dates.ts';
import { dateEntry, nameEntry, printEntry } from './print-entry.ts';

const HEIGHT = 38;
const MIDDLE = HEIGHT / 2;
/** Right of this a label stands before its mark. */
const TURN = 52;
/** A printed figure longer than this is said in our own, shorter words. */
const LONG = 14;

interface Props {
  readonly entries: readonly Entry[];
  readonly unit: string;
  readonly names: Names;
  readonly language: InterfaceLanguage;
  readonly withSubject: boolean;
}

/** One basis: who printed what, by date, on a scale of its own. */
export function DateRows({ entries, unit, names, language, withSubject }: Props) {
  const layout = layOutDates(entries, unit, language);
  if (layout === null) return null;
  const t = stringsFor(language);
  const first = layout.rows.findIndex(({ entry }) => entry.kind === 'primary');
  return (
    <ol class="dots">
      {layout.rows.map((row, at) => [
        row.gap !== null && (
          <li key={`${row.entry.id}-gap`} class="dot-gap">
            {t.panel.gaps[row.gap.unit](row.gap.count)}
          </li>
        ),
        <li key={row.entry.id} class={`dot-row ${row.entry.kind === 'page' ? 'is-here' : ''}`}>
          <span class="who">
            <SourceLink
              name={nameEntry(row.entry, language)}
              address={row.entry.kind === 'page' ? null : linkToFigure(row.entry.url, row.entry.quote)}
              language={language}
            />
            <small>{dateEntry(row.entry, names, language, withSubject)}</small>
          </span>
          <Value row={row} names={names} language={language} reference={at > first ? layout.primary : null} />
        </li>,
      ])}
      <Axis layout={layout} />
    </ol>
  );
}

interface ValueProps {
  readonly row: DateRow;
  readonly names: Names;
  readonly language: InterfaceLanguage;
  /** Where the primary source's line runs, below its own row. */
  readonly reference: number | null;
}

function Value({ row: { entry, drawn }, names, language, reference }: ValueProps) {
  const t = stringsFor(language);
  const { printed, words } = printEntry(entry, names, language);
  const label = words.length > LONG ? formatValue(entry.value, entry.approx, language) : words;
  const ours = !printed || label !== words;
  const relation = entry.relation === null ? '' : `, ${t.relations[entry.relation]}`;
  return (
    <>
      <svg class="plot" height={HEIGHT} aria-hidden="true">
        {reference !== null && (
          <line class="axis ref" x1={`${reference}%`} x2={`${reference}%`} y1="0" y2={HEIGHT} />
        )}
        {drawn === null ? (
          <text class={ours ? 'val is-ours' : 'val'} x="0" y={MIDDLE + 4}>
            {label}
          </text>
        ) : (
          <Drawn drawn={drawn} label={label} ours={ours} />
        )}
      </svg>
      <span class="sr">
        {words}
        {relation}
      </span>
    </>
  );
}

function Drawn({ drawn, label, ours }: { drawn: DateMark; label: string; ours: boolean }) {
  const { mark, at, span } = drawn;
  const middle = at ?? ((span?.from ?? 0) + (span?.to ?? 0)) / 2;
  const y = span === null ? MIDDLE : MIDDLE + 8;
  const before = middle > TURN;
  // Beside a bare mark, above one with a span.
  const text =
    span === null
      ? { x: `${middle}%`, y: MIDDLE + 4.5, dx: before ? -11 : 11 }
      : { x: before ? '100%' : '0%', y: 14, dx: 0 };
  return (
    <g>
      {mark === 'here' && at !== null && (
        <line class="here" x1={`${at}%`} x2={`${at}%`} y1={span === null ? 2 : y - 9} y2={HEIGHT - 2} />
      )}
      {span !== null && <Whisker span={span} stroke={mark === 'here' ? 'hedge' : `span is-${mark}`} y={y} />}
      {at !== null && <EntryShape mark={mark} at={at} y={y} />}
      <text class={`val halo ${ours ? 'is-ours' : ''}`} {...text} text-anchor={before ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
}

function Axis({ layout }: { layout: DateLayout }) {
  return (
    <li class="dot-row dot-axis" aria-hidden="true">
      <span />
      <svg class="plot" height="20" aria-hidden="true">
        <line class="axis" x1="0%" x2="100%" y1="1.5" y2="1.5" />
        {layout.ticks.map(({ at, label }) => (
          <g key={at}>
            <line class="axis" x1={`${at}%`} x2={`${at}%`} y1="1" y2="5" />
            <text x={`${at}%`} y="16" text-anchor={at < 15 ? 'start' : at > 85 ? 'end' : 'middle'}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </li>
  );
}
