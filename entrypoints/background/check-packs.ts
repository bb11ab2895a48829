import { PackError } from '../../lib/pack/pack-error.ts';
import { readPackFile } from '../../lib/pack/parse-pack.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { toStorageError } from '../../lib/store/storage-error.ts';
import { answered, duePacks, failed, importUpdate, keepAttempt } from '../../lib/store/subscriptions.ts';
import type { InstalledPack, Subscription } from '../../lib/store/types.ts';
import { fetchPack } from './fetch-pack.ts';
import { inTurn } from './in-turn.ts';
import { announceCorpus } from './tell-gates.ts';

/** Asks the addresses of packs whose time has come, one after another; where nothing is subscribed, nothing happens. */
export const checkPacks = inTurn(async (store: Store, clock: () => number = Date.now): Promise<void> => {
  for (const pack of await store.use((database) => duePacks(database, clock()))) {
    if (pack.subscription !== null) await checkPack(store, pack, pack.subscription, clock);
  }
});

/** The former version stays unless the next one holds as a whole. */
async function checkPack(
  store: Store,
  pack: InstalledPack,
  subscription: Subscription,
  clock: () => number,
): Promise<void> {
  try {
    const file = await readPackFile(await fetchPack(subscription.address));
    if (file.id !== pack.id) throw new PackError('wrong-header');
    const after = answered(subscription, clock());
    if (file.checksum === pack.checksum) return await keep(store, pack.id, after);
    if (file.version <= pack.version) throw new PackError('not-newer');
    const isImported = await store.use((database) => importUpdate(database, file, after, clock()));
    if (isImported) await announceCorpus(store);
  } catch (error) {
    await keep(store, pack.id, failed(subscription, faultOf(error), clock()));
  }
}

function keep(store: Store, id: string, subscription: Subscription): Promise<void> {
  return store.use((database) => keepAttempt(database, id, subscription));
}

function faultOf(error: unknown) {
  if (error instanceof PackError) return error.fault;
  const fault = toStorageError(error)?.fault;
  // What is neither is a mistake of ours, and has to be found.
  if (fault === undefined) console.error('Checking a pack failed.', error);
  return fault ?? 'unknown';
}
