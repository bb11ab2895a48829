import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { BasisGroup } from '../../lib/lineage/group-by-basis.ts';
import { relayedOrigins } from '../../lib/lineage/relayed-origins.ts';
import { formatAmount, formatRange } from '../../lib/note/format-amount.ts';
import { type Names, nameOf } from '../figures/name-of.ts';
import { stringsFor } from '../strings/strings-for.ts';
import { DateRows } from './DateRows.tsx';
import { EntryList } from './EntryList.tsx';
import { mainUnit, sumIn } from './main-unit.ts';

interface Props {
  readonly group: BasisGroup;
  readonly name: string;
  readonly names: Names;
  readonly language: InterfaceLanguage;
}

/** The answers on one basis: its name and reach, origins that several relay, then row by row. */
export function BasisSection({ group, name, names, language }: Props) {
  const t = stringsFor(language);
  const unit = mainUnit(group.entries);
  const origins = relayedOrigins(group.entries);
  const withSubject = group.subject === null;
  return (
    <div class="basis">
      <h3>
        <span class="basis-name">{name}</span>
        {unit !== undefined && <span class="key">{reach(group, unit, language)}</span>}
      </h3>
      {origins.map(({ origin, outlets }) => (
        <p key={origin} class="note-line">
          {t.panel.relayed(nameOf(names, origin, language), outlets)}
        </p>
      ))}
      {unit === undefined ? (
        <EntryList entries={group.entries} names={names} language={language} withSubject={withSubject} />
      ) : (
        <DateRows entries={group.entries} {...{ unit, names, language, withSubject }} />
      )}
    </div>
  );
}

/** From the lowest to the highest value that is printed. */
function reach({ entries }: BasisGroup, unit: string, language: InterfaceLanguage): string {
  const ends = entries
    .flatMap((entry) => {
      const sum = sumIn(entry, unit);
      return sum === undefined ? [] : [sum.min, sum.max];
    })
    .filter(Number.isFinite);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return low === high ? formatAmount(low, unit, language) : formatRange(low, high, unit, language);
}
