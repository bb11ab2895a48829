import { browser } from 'wxt/browser';
import { KEPT_NAMES, parseNames } from '../../lib/topic/gate-names.ts';

/** Names of the stories that packs brought; reading them wakes nobody. */
export async function broughtNames(): Promise<string[]> {
  try {
    return parseNames((await browser.storage.local.get(KEPT_NAMES))[KEPT_NAMES]);
  } catch {
    // Where the browser keeps nothing, or the extension is gone, the built-in stories are looked for alone.
    return [];
  }
}
