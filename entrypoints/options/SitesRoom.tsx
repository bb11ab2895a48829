import { browser } from 'wxt/browser';
import { SitesSection } from '../../components/options/SitesSection.tsx';
import outlets from '../../seeds/outlets.json' with { type: 'json' };
import { giveBack } from './give-back.ts';
import type { Desk } from './use-desk.ts';

export function SitesRoom({ desk }: { readonly desk: Desk }) {
  const { language, settings, t } = desk;

  async function allow(pattern: string): Promise<void> {
    // Asked first of all: browsers forget the press after other work.
    const granted = await browser.permissions.request({ origins: [pattern] });
    if (!granted) return desk.say(t.notAllowed);
    desk.hush();
    desk.change({ sites: { add: pattern } });
  }

  async function remove(pattern: string): Promise<void> {
    desk.change({ sites: { remove: pattern } });
    const sites = settings.sites.filter((it) => it !== pattern);
    await giveBack(pattern, { sites, packs: desk.library.packs });
  }

  return (
    <SitesSection
      language={language}
      settings={settings}
      outlets={outlets}
      onAsk={(pattern) => void desk.attempt(() => allow(pattern))}
      onRemove={(pattern) => void desk.attempt(() => remove(pattern))}
      onResume={(host) => desk.change({ disabledHosts: { remove: host } })}
    />
  );
}
