import type { Claim } from '../../claim/types.ts';
import { entityOf } from '../../topic/entity-of.ts';
import type { TopicPack } from '../../topic/schema.ts';
import { isDate } from '../compare-values.ts';
import type { Misfit } from '../misfit.ts';

const dayOf = ({ value }: Claim): string | undefined =>
  isDate(value) && /^\d{4}/.test(value.date) ? value.date.slice(0, 10) : undefined;

/** Earlier at the precision both are printed in. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** What comes after by its nature and is dated before: a release before the company, a purchase before the chip. */
export function order(claims: readonly Claim[], pack: TopicPack): readonly Misfit[] {
  return [...dates(claims, pack), ...chipsBeforeTheirTime(claims, pack)];
}

function dates(claims: readonly Claim[], pack: TopicPack): readonly Misfit[] {
  return (pack.within?.order ?? []).flatMap(([first, then]) => {
    const later = claims.filter((claim) => claim.topic === then);
    return claims
      .filter((claim) => claim.topic === first)
      .flatMap((earlier): readonly Misfit[] => {
        const start = dayOf(earlier);
        const odd = later.find((claim) => start !== undefined && isBefore(dayOf(claim) ?? start, start));
        return odd ? [{ kind: 'order', claims: [odd, earlier] }] : [];
      });
  });
}

function chipsBeforeTheirTime(claims: readonly Claim[], pack: TopicPack): readonly Misfit[] {
  return claims.flatMap((claim): readonly Misfit[] => {
    const released = claim.chip && entityOf(pack, claim.chip.id)?.released;
    if (!claim.chip || !released || !isBefore(claim.chip.told, released)) return [];
    return [{ kind: 'order', claims: [claim], fact: { id: claim.chip.id, date: released } }];
  });
}
