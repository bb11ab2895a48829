import { browser } from 'wxt/browser';
import { matchPatterns } from '../../lib/corpus/match-patterns.ts';
import outlets from '../../seeds/outlets.json' with { type: 'json' };

const ID = 'asked-sites';

/** Lets the gate look at the sites that the reader asked for, as far as the browser still allows them. */
export async function registerSites(sites: readonly string[]): Promise<void> {
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
}
