import { browser } from 'wxt/browser';
import type { Store } from '../../lib/store/open-store.ts';
import { readBroughtPacks } from '../../lib/store/read-corpus.ts';
import { KEPT_NAMES, mergeNames } from '../../lib/topic/gate-names.ts';
import { inTurn } from './in-turn.ts';
import { tellPages } from './tell-pages.ts';

/** Keeps the names of the stories that packs brought where every gate reads them; of two changes at once the later one stands. */
export const tellGates = inTurn(async (store: Store): Promise<void> => {
  const names = mergeNames(await store.use(readBroughtPacks));
  if (names.length > 0) await browser.storage.local.set({ [KEPT_NAMES]: names });
  else await browser.storage.local.remove(KEPT_NAMES);
});

/** After packs or references came or went: gates look for the names that now hold, and open pages are examined again. */
export async function announceCorpus(store: Store): Promise<void> {
  // What was imported stands; without its names its pages are read on request, until the browser starts again.
  await tellGates(store).catch((error: unknown) => console.error('Telling the gates failed.', error));
  tellPages({ type: 'corpus-changed' });
}
