import { type Browser, browser } from 'wxt/browser';

/** Injects the reader into the frame that asked; its own flag makes a second injection a mere re-reading. */
export async function readPage(sender: Browser.runtime.MessageSender): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: ['/reader.js'],
  });
  return null;
}
