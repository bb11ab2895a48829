import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Entry, Restated } from '../../lib/lineage/types.ts';
import { formatAmount } from '../../lib/note/format-amount.ts';
import { formatValue } from '../../lib/note/format-value.ts';
import { Printed } from '../Printed.tsx';
import { stringsFor } from '../strings/strings-for.ts';

/** The same sum in other units beside a figure, with the rate that it implies. */
export function Conversions({ entry, language }: { entry: Entry; language: InterfaceLanguage }) {
  return (
    <>
      {entry.also.map((also) => (
        <li key={`${also.unit}${also.min}`}>
          <div class="node sub">
            <span class="op">{wordRate(entry, also, language)}</span>
            <span class="figure">
              {also.quote === null ? formatValue(also, also.approx, language) : <Printed text={also.quote} />}
            </span>
          </div>
        </li>
      ))}
    </>
  );
}

/** A sum of money per one of the other; other units have no rate. */
function wordRate({ value }: Entry, also: Restated, language: InterfaceLanguage): string {
  const { panel } = stringsFor(language);
  if (!('unit' in value) || value.min === 0 || !isMoney(value.unit) || !isMoney(also.unit))
    return panel.conversion;
  const rate = also.min / value.min;
  const [one, many] = rate >= 1 ? [value.unit, also.unit] : [also.unit, value.unit];
  const amount = Math.round((rate >= 1 ? rate : 1 / rate) * 10) / 10;
  const rounded = amount >= 100 ? Math.round(amount) : amount;
  return panel.converted(formatAmount(1, one, language), formatAmount(rounded, many, language));
}

function isMoney(unit: string): boolean {
  return unit !== 'GPU' && /^[A-Z]{3}$/.test(unit);
}
