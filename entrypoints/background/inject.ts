import { type Browser, browser } from 'wxt/browser';
import { isOff } from '../../lib/store/is-off.ts';
import type { Settings } from '../../lib/store/types.ts';

type Sender = Browser.runtime.MessageSender;

/** Brings the reader to the frame that asked, unless its site is switched off; there already, it reads anew. */
export async function injectReader(
  sender: Sender,
  settings: Settings,
): Promise<{ off: boolean; onRequest: boolean }> {
  const addresses = [sender.url, sender.tab?.url].flatMap((url) => (url && URL.parse(url)?.hostname) || []);
  const off = addresses.some((host) => isOff(settings, host));
  const onRequest = !off && !settings.readsByItself;
  if (!off && !onRequest) await inject(sender, '/reader.js');
  return { off, onRequest };
}

/** Brings the card's own script to the frame that asked. */
export async function injectCard(sender: Sender): Promise<null> {
  await inject(sender, '/card.js');
  return null;
}

async function inject({ tab, frameId = 0 }: Sender, file: '/reader.js' | '/card.js'): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
}
