import { type Browser, browser } from 'wxt/browser';
import type { PageCommand, ToPage } from '../../lib/messages/types.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { changeSettings, getSettings } from '../../lib/store/settings.ts';
import { tellPages } from './tell-pages.ts';

const PAGE_COMMANDS: readonly PageCommand[] = ['next-note', 'previous-note'];

/** Runs one of the manifest's keyboard commands on the tab in front. */
export async function runCommand(store: Store, name: string, tab?: Browser.tabs.Tab): Promise<void> {
  if (tab?.id === undefined) return;
  const command = PAGE_COMMANDS.find((it) => it === name);
  if (command !== undefined) {
    const message: ToPage = { type: 'command', command };
    // A page we do not run in has no notes to walk.
    await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  }
  if (name === 'pause-page' && tab.url !== undefined) await togglePause(store, new URL(tab.url).hostname);
}

async function togglePause(store: Store, host: string): Promise<void> {
  await store.use(async (database) => {
    const { disabledHosts } = await getSettings(database);
    const others = disabledHosts.filter((it) => it !== host);
    const isPaused = others.length < disabledHosts.length;
    await changeSettings(database, { disabledHosts: isPaused ? others : [...others, host] });
  });
  tellPages({ type: 'settings-changed' });
}
