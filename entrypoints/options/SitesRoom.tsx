import { browser } from 'wxt/browser';
import { SitesSection } from '../../components/options/SitesSection.tsx';
import outlets from '../../seeds/outlets.json' with { type: 'json' };
import type { Desk } from './use-desk.ts';

export function SitesRoom({ desk }: { readonly desk: Desk }) {
  const { language, settings, t } = desk;

  async function allow(pattern: string): Promise<void> {
    // Asked first of all: browsers forget the press after other work.
    const granted = await browser.permissions.request({ origins: [pattern] });
    if (!granted) return desk.say(t.notAllowed);
    desk.change({ sites: { add: pattern } });
  }

  async function remove(pattern: string): Promise<void> {
    desk.change({ sites: { remove: pattern } });
    // A site within the listed ones stays allowed with them.
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
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
