import type { PackFile } from '../pack/parse-pack.ts';
import type { PackFault } from '../pack/types.ts';
import type { ParallaxDatabase } from './database.ts';
import { installedPacks, putPack } from './packs.ts';
import type { FaultName, InstalledPack, Subscription } from './types.ts';

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
export function failed(
  subscription: Subscription,
  fault: PackFault | FaultName | 'unknown',
  now: number,
): Subscription {
  const wait = Math.min(LONGEST_WAIT, HOUR * 2 ** Math.min(subscription.failures, 20));
  return { ...subscription, next: now + wait, failures: subscription.failures + 1, fault };
}

/** Packs whose address may be asked again. */
export async function duePacks(database: ParallaxDatabase, now: number): Promise<InstalledPack[]> {
  const packs = await installedPacks(database);
  return packs.filter(({ subscription }) => subscription !== null && subscription.next <= now);
}

/** Keeps how an attempt went, unless the reader ended the subscription while the address was asked. */
export async function keepAttempt(
  database: ParallaxDatabase,
  id: string,
  subscription: Subscription,
): Promise<void> {
  await database.transaction('rw', database.packs, async () => {
    if (await isSubscribed(database, id, subscription)) await database.packs.update(id, { subscription });
  });
}

/** Imports the next version; false where the reader ended the subscription, or removed the pack, while the address was asked. */
export function importUpdate(
  database: ParallaxDatabase,
  file: PackFile,
  subscription: Subscription,
  now: number,
): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    if (!(await isSubscribed(database, file.id, subscription))) return false;
    await putPack(database, file, subscription, now);
    return true;
  });
}

/** Ends it; the pack itself stays. */
export async function endSubscription(database: ParallaxDatabase, id: string): Promise<void> {
  await database.packs.update(id, { subscription: null });
}

async function isSubscribed({ packs }: ParallaxDatabase, id: string, { address }: Subscription) {
  return (await packs.get(id))?.subscription?.address === address;
}
