import type { PackFault } from '../pack/types.ts';
import type { ParallaxDatabase } from './database.ts';
import { installedPacks } from './packs.ts';
import type { InstalledPack, Subscription } from './types.ts';

const HOUR = 3_600_000;
/** An address that answers is asked once a day. */
const DAY = 24 * HOUR;
const LONGEST_WAIT = 7 * DAY;

export function subscriptionTo(address: string, now: number): Subscription {
  return { address, checked: null, next: now, failures: 0, fault: null };
}

/** After an answer that held. */
export function answered(subscription: Subscription, now: number): Subscription {
  return { ...subscription, checked: now, next: now + DAY, failures: 0, fault: null };
}

/** After one that did not: the wait doubles from an hour to a week. */
export function failed(subscription: Subscription, fault: PackFault | null, now: number): Subscription {
  const wait = Math.min(LONGEST_WAIT, HOUR * 2 ** Math.min(subscription.failures, 20));
  return { ...subscription, next: now + wait, failures: subscription.failures + 1, fault };
}

/** Packs whose address may be asked again. */
export async function duePacks(database: ParallaxDatabase, now: number): Promise<InstalledPack[]> {
  const packs = await installedPacks(database);
  return packs.filter(({ subscription }) => subscription !== null && subscription.next <= now);
}

/** Keeps how an attempt went, or ends the subscription; the pack itself stays. */
export async function keepSubscription(
  database: ParallaxDatabase,
  id: string,
  subscription: Subscription | null,
): Promise<void> {
  await database.packs.update(id, { subscription });
}
