import type { Claim } from '../lib/claim/types.ts';
import type { InterfaceLanguage } from '../lib/language/types.ts';
import { Icon } from './Icon.tsx';
import type { Strings } from './strings/catalogue.ts';
import { stringsFor } from './strings/strings-for.ts';

interface Props {
  readonly claim: Claim;
  readonly language: InterfaceLanguage;
}

/** Reasons instead of a degree of confidence. */
export function WhyCompared({ claim, language }: Props) {
  const t = stringsFor(language);
  const facts = factsOf(claim, t);
  if (facts.length === 0) return null;
  return (
    <details class="why">
      <summary>
        <Icon name="right" />
        {t.why}
      </summary>
      <dl>{facts.map(([name, words]) => [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{words}</dd>])}</dl>
    </details>
  );
}

function factsOf({ subject, basis, matchedOn }: Claim, t: Strings): readonly (readonly [string, string])[] {
  const slots = ['stage', 'time', 'yardstick', 'test', 'measure'] as const;
  const rows: readonly (readonly [string, string])[] = [
    [t.matchedOn, matchedOn.join(', ')],
    [t.basisNames.subject, subject === 'the model' ? t.noModelNamed : subject],
    ...slots.map(
      (slot) => [t.basisNames[slot], t.basisValues[basis[slot] ?? ''] ?? basis[slot] ?? ''] as const,
    ),
  ];
  return rows.filter(([, words]) => words !== '');
}
