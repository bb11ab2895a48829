import { browser } from 'wxt/browser';
import { ShortcutsSection } from '../../components/options/ShortcutsSection.tsx';
import { useAnswer } from './use-answer.ts';
import type { Desk } from './use-desk.ts';

export function ShortcutsRoom({ desk }: { readonly desk: Desk }) {
  const [commands] = useAnswer(desk, () => browser.commands.getAll());
  const shortcuts = (commands ?? []).map(({ name = '', description, shortcut = '' }) => ({
    name,
    // The browser has no words of ours for its own command.
    description: name === '_execute_action' || !description ? desk.t.openPopup : description,
    keys: shortcut,
  }));
  return (
    <ShortcutsSection
      language={desk.language}
      shortcuts={shortcuts}
      onOpen={() => void desk.attempt(openShortcuts)}
    />
  );
}

/** Firefox opens its own page when asked, Chrome has an address for it. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
