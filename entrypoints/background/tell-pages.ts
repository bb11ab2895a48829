import { type Browser, browser } from 'wxt/browser';
import type { ToPage } from '../../lib/messages/types.ts';

/** Tells every page that something it shows has changed; nobody waits for pages that read themselves anew. */
export function tellPages(message: ToPage): void {
  browser.tabs.query({}).then((tabs) => {
    for (const tab of tabs) tell(tab, message);
  }, ignore);
}

function tell({ id }: Browser.tabs.Tab, message: ToPage): void {
  if (id !== undefined) browser.tabs.sendMessage(id, message).catch(ignore);
}

/** A tab in which nothing of ours runs has no listener, and that is all right. */
function ignore(): void {
  return;
}
