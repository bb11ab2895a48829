import type { Claim } from '../../claim/types.ts';
import type { TopicPack } from '../../topic/schema.ts';
import { isCategory } from '../compare-values.ts';
import type { Misfit } from '../misfit.ts';

/** Two chips that exclude each other, both said to have trained the same model. */
export function chips(claims: readonly Claim[], pack: TopicPack): readonly Misfit[] {
  const named = claims.filter((c) => c.topic === pack.chips.topic);
  const table = pack.exclusive.find((t) => t.topic === pack.chips.topic);
  if (!table) return [];
  for (const a of named) {
    const b = named.find(
      (other) => other.start > a.start && other.subject === a.subject && excludes(table, a, other),
    );
    if (b) return [{ kind: 'chip', claims: [a, b] }];
  }
  return [];
}

function excludes(table: TopicPack['exclusive'][number], a: Claim, b: Claim): boolean {
  if (!isCategory(a.value) || !isCategory(b.value) || a.value.category === b.value.category) return false;
  const [x, y] = [a.value.category, b.value.category];
  return (
    table.sets.some((set) => set.includes(x) && set.includes(y)) &&
    a.stance !== 'disputed' &&
    b.stance !== 'disputed'
  );
}
