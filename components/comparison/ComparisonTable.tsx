import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Entry } from '../../lib/lineage/types.ts';
import { formatValue } from '../../lib/note/format-value.ts';
import type { Names } from '../figures/name-of.ts';
import { Printed } from '../Printed.tsx';
import { stringsFor } from '../strings/strings-for.ts';
import type { NamedGroup } from './lay-out-overview.ts';
import { dateEntry, nameEntry, printEntry } from './print-entry.ts';

interface Props {
  readonly groups: readonly NamedGroup[];
  readonly names: Names;
  readonly language: InterfaceLanguage;
}

/** Everything at once, as text: outlet, date, figure as printed, its conversions. */
export function ComparisonTable({ groups, names, language }: Props) {
  const t = stringsFor(language);
  const converts = groups.some(({ group }) => group.entries.some(({ also }) => also.length > 0));
  const width = converts ? 3 : 2;
  return (
    <section>
      <h2 id="table">{t.panel.table}</h2>
      <div class="table-wrap">
        <table class="table" aria-labelledby="table">
          <thead>
            <tr>
              <th scope="col">{t.panel.outlet}</th>
              <th scope="col" class="num">
                {t.panel.printed}
              </th>
              {converts && (
                <th scope="col" class="num">
                  {t.panel.besideUnits}
                </th>
              )}
            </tr>
          </thead>
          {groups.map(({ group, name }) => (
            <tbody key={group.key}>
              {name !== '' && (
                <tr class="group">
                  <th scope="rowgroup" colSpan={width}>
                    {name}
                  </th>
                </tr>
              )}
              {group.entries.map((entry) => (
                <Row
                  key={entry.id}
                  {...{ entry, names, language, converts }}
                  withSubject={group.subject === null}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly names: Names;
  readonly language: InterfaceLanguage;
  readonly converts: boolean;
  readonly withSubject: boolean;
}

function Row({ entry, names, language, converts, withSubject }: RowProps) {
  const { printed, words } = printEntry(entry, names, language);
  return (
    <tr class={entry.kind === 'page' ? 'is-here' : ''}>
      <td>
        {nameEntry(entry, language)}
        <small>{dateEntry(entry, names, language, withSubject)}</small>
      </td>
      <td class="num">{printed ? <Printed text={words} /> : words}</td>
      {converts && (
        <td class="num">
          {entry.also.length === 0
            ? '–'
            : entry.also.map(({ quote, ...sum }) =>
                quote === null ? (
                  <span key={sum.unit}>{formatValue(sum, sum.approx, language)}</span>
                ) : (
                  <Printed key={quote} text={quote} />
                ),
              )}
        </td>
      )}
    </tr>
  );
}
