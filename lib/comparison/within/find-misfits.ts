import type { Claim } from '../../claim/types.ts';
import type { TopicPack } from '../../topic/schema.ts';
import { ages } from './ages.ts';
import { chips } from './chips.ts';
import { conversions } from './conversions.ts';
import type { Misfit } from './misfit.ts';
import { order } from './order.ts';
import { ratios } from './ratios.ts';
import { shared } from './shared.ts';
import { sums } from './sums.ts';

/** What does not fit within the page itself; silent when in doubt. */
export function findMisfits(
  claims: readonly Claim[],
  pack: TopicPack,
  published: string | null,
): readonly Misfit[] {
  return [
    ...ages(claims, pack, published),
    ...ratios(claims, pack),
    ...shared(claims, pack),
    ...chips(claims, pack),
    ...conversions(claims),
    ...order(claims, pack),
    ...sums(claims),
  ];
}
