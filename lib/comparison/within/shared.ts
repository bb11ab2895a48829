import type { Claim } from '../../claim/types.ts';
import type { TopicPack } from '../../topic/schema.ts';
import type { Misfit } from '../misfit.ts';

/** "Cost and time a tenth" in one place, the cost alone in another, and the time a figure of its own. */
export function shared(claims: readonly Claim[], pack: TopicPack): readonly Misfit[] {
  return (pack.within?.ratios ?? []).flatMap(({ ratio, beside }): readonly Misfit[] => {
    if (!beside) return [];
    const said = claims.filter((claim) => claim.topic === ratio);
    const both = said.find((claim) => claim.alongside === beside.topic);
    const alone = said.find((claim) => claim.alongside === undefined);
    const other = claims.find((claim) => claim.topic === beside.topic);
    return both && alone && other ? [{ kind: 'shared', claims: [both, alone, other] }] : [];
  });
}
