import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/corpus/match-patterns.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { getSettings } from '../../lib/store/settings.ts';
import outlets from '../../seeds/outlets.json' with { type: 'json' };
import { inTurn } from './in-turn.ts';
import { tellPages } from './tell-pages.ts';

const ID = 'asked-sites';

/** Lets the gate look at the sites that the reader asked for, as far as the browser still allows them; of two changes at once the later one stands. */
export const registerSites = inTurn(async (store: Store): Promise<void> => {
  const { sites } = await store.use(getSettings);
  const allowed: string[] = [];
  for (const site of sites) {
    // A pattern that the browser does not know is not allowed.
    if (await browser.permissions.contains({ origins: [site] }).catch(() => false)) allowed.push(site);
  }
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (allowed.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches: allowed,
      // The manifest's own script is there already.
      excludeMatches: matchPatterns(outlets),
      js: ['content-scripts/article.js'],
      runAt: 'document_idle',
      allFrames: true,
    },
  ]);
});

/** After settings came or went as a whole, which stands whatever becomes of the sites. */
export async function announceSettings(store: Store): Promise<void> {
  tellPages({ type: 'settings-changed' });
  await registerSites(store).catch((error: unknown) => console.error('Registering sites failed.', error));
}
