import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** The tab's id as extensions know it; the page is in front afterwards. */
export async function tabOf(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  const popup = await session.openPopup(page);
  const id = await popup.evaluate(async () => {
    const named = new URLSearchParams(location.search).get('tab');
    if (named !== null) return Number(named);
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });
  await popup.close();
  if (id === undefined) throw new Error('the page has no tab');
  return id;
}
