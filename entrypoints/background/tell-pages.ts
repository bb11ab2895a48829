import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/messages/types.ts';

/** Tells every page that something it shows has changed. */
export async function tellPages(message: ToPage): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A tab in which nothing of ours runs has no listener, and that is all right.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
