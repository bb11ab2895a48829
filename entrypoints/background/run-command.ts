import { type Browser, browser } from 'wxt/browser';
import type { PageCommand, ToPage } from '../../lib/messages/types.ts';
import { covers } from '../../lib/store/is-off.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { changeSettings, getSettings } from '../../lib/store/settings.ts';
import type { Settings, SettingsChange } from '../../lib/store/types.ts';
import { tellPages } from './tell-pages.ts';

type Change = (settings: Settings, host: string | undefined) => SettingsChange;

const PAGE_COMMANDS: readonly PageCommand[] = ['next-note', 'previous-note', 'pause-page'];

/** The manifest's commands that turn a setting over, for every page at once. */
const SWITCHES: Readonly<Record<string, Change>> = {
  'toggle-marks': ({ marks }) => ({ marks: !marks }),
  'toggle-rail': ({ rail }) => ({ rail: !rail }),
  'toggle-site': (settings, host) => (host === undefined ? {} : toggleSite(settings, host)),
  'toggle-everywhere': ({ enabled }) => ({ enabled: !enabled }),
};

/** Runs one of the manifest's keyboard commands on the tab in front. */
export async function runCommand(store: Store, name: string, tab?: Browser.tabs.Tab): Promise<void> {
  const command = PAGE_COMMANDS.find((it) => it === name);
  if (command !== undefined && tab?.id !== undefined) {
    const message: ToPage = { type: 'command', command };
    // A page we do not run in has no notes to walk.
    await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  }
  const change = SWITCHES[name];
  if (change === undefined) return;
  // Without a permission for its address a tab does not tell its site.
  const host = tab?.url === undefined ? undefined : URL.parse(tab.url)?.hostname;
  await store.use(async (database) => changeSettings(database, change(await getSettings(database), host)));
  tellPages({ type: 'settings-changed' });
}

function toggleSite({ disabledHosts }: Settings, host: string): SettingsChange {
  return { disabledHosts: disabledHosts.some((it) => covers(it, host)) ? { remove: host } : { add: host } };
}
