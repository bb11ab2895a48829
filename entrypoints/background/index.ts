import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { parseToBackground } from '../../lib/messages/parse-to-background.ts';
import { answering } from '../../lib/messages/protocol.ts';
import { bundledSeeds } from '../../lib/store/bundled-seeds.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { answer } from './answer.ts';
import { checkPacks } from './check-packs.ts';
import { registerSites } from './register-sites.ts';
import { runCommand } from './run-command.ts';
import { tellGates } from './tell-gates.ts';

export default defineBackground(() => {
  const seeds = bundledSeeds();
  const store = openStore(seeds);
  const attempt = (what: string, work: () => Promise<unknown>) => {
    work().catch((error: unknown) => console.error(`${what} failed.`, error));
  };

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Should it fail, the next message loads the seeds and says what is wrong.
    attempt('Loading the seeds', () => store.reload());
    // Browsers forget registered scripts with an update.
    attempt('Registering sites', () => registerSites(store));
    attempt('Telling the gates', () => tellGates(store));
    if (reason === 'install') attempt('Welcome', () => browser.tabs.create({ url: welcomePage() }));
  });
  browser.runtime.onStartup.addListener(() => {
    // A worker that was stopped just after an import told nobody.
    attempt('Telling the gates', () => tellGates(store));
    attempt('Checking packs', () => checkPacks(store));
  });
  browser.runtime.onMessage.addListener(
    answering(parseToBackground, (message, sender: Parameters<typeof answer>[3]) =>
      answer(store, seeds, message, sender),
    ),
  );
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(() => attempt('Registering sites', () => registerSites(store)));
  }
  browser.commands.onCommand.addListener((name, tab) => {
    attempt(name, () => runCommand(store, name, tab));
  });
});

function welcomePage(): string {
  return browser.runtime.getURL('/welcome.html');
}
