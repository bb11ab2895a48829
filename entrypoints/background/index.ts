import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answering, parseToBackground } from '../../lib/messages/protocol.ts';
import { bundledSeeds } from '../../lib/store/bundled-seeds.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { answer } from './answer.ts';
import { runCommand } from './run-command.ts';

export default defineBackground(() => {
  const seeds = bundledSeeds();
  const store = openStore(seeds);

  browser.runtime.onInstalled.addListener(() => {
    // Should it fail, the next message loads the seeds and says what is wrong.
    store.reload().catch((error: unknown) => console.error('The seeds were not loaded.', error));
  });
  browser.runtime.onMessage.addListener(
    answering(parseToBackground, (message, sender: Parameters<typeof answer>[3]) =>
      answer(store, seeds, message, sender),
    ),
  );
  browser.commands.onCommand.addListener((name, tab) => {
    runCommand(store, name, tab).catch((error: unknown) => console.error(`${name} failed.`, error));
  });
});
