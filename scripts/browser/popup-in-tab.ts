import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** popup.html in a tab for a page: it can be sized and photographed, and stays when the focus goes elsewhere. */
export async function popupInTab(session: Session, page: Page): Promise<Page> {
  const popup = await session.openPopup(page);
  if (session.kind === 'firefox') return popup;
  const id = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  await popup.close();
  return session.openExtensionPage(`popup.html?tab=${id}`);
}
