import type { Claim } from '../../claim/types.ts';
import type { TopicPack } from '../../topic/schema.ts';
import { isCategory, isDate } from '../compare-values.ts';
import { intervalOf, overlap } from '../interval.ts';
import type { Misfit } from '../misfit.ts';

/** The ratio's own two numbers: those nearest before it. */
function nearestBefore(claims: readonly Claim[], topic: string, at: number): Claim | undefined {
  return claims.findLast((c) => c.topic === topic && c.start <= at && at - c.start < 400);
}

interface Sum {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

const sumOf = ({ value }: Claim): Sum | undefined => (isDate(value) || isCategory(value) ? undefined : value);

/** `ratio`: it is not what its two numbers come to; `limit`: one of them is open and the ratio its utmost. */
function judge(ratio: Claim, own: Claim, rival: Claim): 'ratio' | 'limit' | undefined {
  const [share, a, b] = [sumOf(ratio), sumOf(own), sumOf(rival)];
  if (!share || !a || !b || a.unit !== b.unit) return undefined;
  const numerator = intervalOf(a.min, a.max, a.unit, own.approx);
  const denominator = intervalOf(b.min, b.max, b.unit, rival.approx);
  const quotient = { min: numerator.min / denominator.max, max: numerator.max / denominator.min };
  if (!overlap(quotient, intervalOf(share.min, share.max, 'x', ratio.approx))) return 'ratio';
  return isUtmost(share, a, b) && rival.approx === 'at-least' && ratio.approx !== 'at-most'
    ? 'limit'
    : undefined;
}

const isUtmost = (share: Sum, own: Sum, rival: Sum): boolean =>
  share.min === share.max && Math.abs(share.max - own.max / rival.min) < share.max * 1e-6;

/** Ratios beside the two numbers they are taken of. */
export function ratios(claims: readonly Claim[], pack: TopicPack): readonly Misfit[] {
  return (pack.within?.ratios ?? []).flatMap((rule) =>
    claims
      .filter((claim) => claim.topic === rule.ratio)
      .flatMap((ratio): readonly Misfit[] => {
        const own = nearestBefore(claims, rule.own, ratio.start);
        const rival = nearestBefore(claims, rule.rival, ratio.start);
        const kind = own && rival && judge(ratio, own, rival);
        return kind ? [{ kind, claims: [ratio, own, rival] }] : [];
      }),
  );
}
