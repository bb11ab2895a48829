import { PackError } from '../../lib/pack/pack-error.ts';
import { readPackFile } from '../../lib/pack/parse-pack.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { importPack } from '../../lib/store/packs.ts';
import { answered, duePacks, failed, keepSubscription } from '../../lib/store/subscriptions.ts';
import type { InstalledPack, Subscription } from '../../lib/store/types.ts';
import { fetchPack } from './fetch-pack.ts';
import { announceCorpus } from './tell-gates.ts';

/** Asks the addresses of packs whose time has come, one after another; where nothing is subscribed, nothing happens. */
export async function checkPacks(store: Store, clock: () => number = Date.now): Promise<void> {
  for (const pack of await store.use((database) => duePacks(database, clock()))) {
    if (pack.subscription !== null) await checkPack(store, pack, pack.subscription, clock);
  }
}

/** The former version stays unless the next one holds as a whole. */
async function checkPack(
  store: Store,
  pack: InstalledPack,
  subscription: Subscription,
  clock: () => number,
): Promise<void> {
  try {
    const text = await fetchPack(subscription.address);
    const { id, version, checksum } = await readPackFile(text);
    if (id !== pack.id) throw new PackError('wrong-header');
    const after = answered(subscription, clock());
    if (checksum === pack.checksum) return await keep(store, pack.id, after);
    if (version <= pack.version) throw new PackError('not-newer');
    await store.use((database) => importPack(database, text, after, clock()));
    await announceCorpus(store);
  } catch (error) {
    const fault = error instanceof PackError ? error.fault : null;
    await keep(store, pack.id, failed(subscription, fault, clock()));
  }
}

function keep(store: Store, id: string, subscription: Subscription): Promise<void> {
  return store.use((database) => keepSubscription(database, id, subscription));
}
