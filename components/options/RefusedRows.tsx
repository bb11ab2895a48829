import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Refusals } from '../../lib/pack/types.ts';
import { optionsStrings } from '../strings/options/options-strings.ts';

interface Props {
  readonly language: InterfaceLanguage;
  readonly refused: Refusals;
}

/** Rows that are left out, the first ones each with its reason. */
export function RefusedRows({ language, refused }: Props) {
  const t = optionsStrings(language);
  const { count, described } = refused;
  if (count === 0) return null;
  return (
    <details class="opt-fold">
      <summary>{t.refused(count)}</summary>
      <ul class="opt-refused">
        {described.map(({ place, id, fault, field }) => (
          <li key={place}>
            <code>{id ?? place}</code> {t.rowFaults[fault]}
            {field !== '' && <code>{field}</code>}
          </li>
        ))}
        {count > described.length && <li>{t.refusedMore(count - described.length)}</li>}
      </ul>
    </details>
  );
}
