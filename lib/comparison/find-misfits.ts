import type { Claim } from '../claim/types.ts';
import type { TopicPack } from '../topic/schema.ts';
import type { Misfit } from './misfit.ts';
import { ages } from './within/ages.ts';
import { chips } from './within/chips.ts';
import { conversions } from './within/conversions.ts';
import { order } from './within/order.ts';
import { ratios } from './within/ratios.ts';
import { shared } from './within/shared.ts';
import { sums } from './within/sums.ts';

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
