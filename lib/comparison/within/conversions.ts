import type { Claim } from '../../claim/types.ts';
import { isCategory, isDate } from '../compare-values.ts';
import type { Misfit } from '../misfit.ts';

/** Conversions of one page at rates this far apart do not come from one day's rate. */
const RATE_SPREAD = 0.12;

export function conversions(claims: readonly Claim[]): readonly Misfit[] {
  const rates = new Map<string, { rate: number; claim: Claim }[]>();
  for (const claim of claims) {
    const also = claim.also[0];
    if (
      !also ||
      isDate(claim.value) ||
      isCategory(claim.value) ||
      claim.value.min !== claim.value.max ||
      claim.value.min === 0
    )
      continue;
    const pair = `${claim.value.unit}/${also.unit}`;
    rates.set(pair, [...(rates.get(pair) ?? []), { rate: also.min / claim.value.min, claim }]);
  }
  const misfits: Misfit[] = [];
  for (const list of rates.values()) {
    const sorted = [...list].sort((a, b) => a.rate - b.rate);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (low && high && high.rate / low.rate > 1 + RATE_SPREAD)
      misfits.push({ kind: 'conversion', claims: [high.claim, low.claim] });
  }
  return misfits;
}
