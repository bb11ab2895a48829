import type { Claim } from '../../claim/types.ts';
import { isCategory, isDate } from '../compare-values.ts';
import { intervalOf, overlap } from '../interval.ts';
import type { Misfit } from '../misfit.ts';

/** Parts stand this near before their total. */
const REACH = 300;

const numbers = ({ value }: Claim) => (isDate(value) || isCategory(value) ? undefined : value);

function partsOf(total: Claim, claims: readonly Claim[]): readonly Claim[] {
  const unit = numbers(total)?.unit;
  return claims.filter(
    (claim) =>
      claim.topic === total.topic &&
      claim.basis.stage !== 'total' &&
      claim.start < total.start &&
      total.start - claim.end < REACH &&
      numbers(claim)?.unit === unit,
  );
}

/** A total that the page itself adds up, beside the two or more parts right before it. */
export function sums(claims: readonly Claim[]): readonly Misfit[] {
  return claims.flatMap((total): readonly Misfit[] => {
    const sum = numbers(total);
    if (total.basis.stage !== 'total' || !sum) return [];
    const parts = partsOf(total, claims);
    if (parts.length < 2) return [];
    const bounds = parts.map((part) => {
      const value = numbers(part) ?? sum;
      return intervalOf(value.min, value.max, value.unit, part.approx);
    });
    const added = {
      min: bounds.reduce((all, { min }) => all + min, 0),
      max: bounds.reduce((all, { max }) => all + max, 0),
    };
    const fits = overlap(added, intervalOf(sum.min, sum.max, sum.unit, total.approx));
    return fits ? [] : [{ kind: 'sum', claims: [total, ...parts] }];
  });
}
