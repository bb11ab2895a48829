import type { Claim } from '../claim/types.ts';
import { isCategory } from '../comparison/compare-values.ts';
import type { Wording } from '../language/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import type { ComparedReference } from './types.ts';

const indexes = new WeakMap<TopicPack, ReadonlyMap<string, Wording>>();

function indexOf(pack: TopicPack): ReadonlyMap<string, Wording> {
  const known = indexes.get(pack);
  if (known) return known;
  const named = pack.entities.flatMap(({ id, name }) => (name ? [[id, name] as const] : []));
  const index = new Map([...named, ...pack.names.map(({ id, name }) => [id, name] as const)]);
  indexes.set(pack, index);
  return index;
}

/** An id's words for the reader; undefined where the id is its own name (`R1`, `H800`). */
export const wordsFor = (pack: TopicPack, id: string): Wording | undefined => indexOf(pack).get(id);

const idsOf = ({ subject, value }: Pick<Claim, 'subject' | 'value'>): readonly string[] => [
  ...subject.split(', '),
  ...(isCategory(value) ? [value.category] : []),
];

/** Words for every id that a note shows. */
export function nameIds(
  pack: TopicPack,
  claim: Claim,
  references: readonly ComparedReference[],
): Readonly<Record<string, Wording>> {
  const shown = [
    ...idsOf(claim),
    ...(claim.by ?? '').split(', '),
    ...references.map(({ origin }) => origin),
    ...Object.values(claim.basis).flatMap((each) => [each, ...each.split(', ')]),
    ...references.flatMap(idsOf),
  ];
  const named: Record<string, Wording> = {};
  for (const id of shown) {
    const words = wordsFor(pack, id);
    if (words) named[id] = words;
  }
  return named;
}
