import type { Browser, Page } from 'puppeteer-core';
import { sleep } from './session.ts';

const PATIENCE = 5000;

/** The first run opens by itself; what is tested or photographed begins without it. */
export async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
    for (const page of await browser.pages()) {
      if ((await addressOnceLoaded(page)) === `${origin}/welcome.html`) return page.close();
    }
  }
  throw new Error('The first run did not open');
}

/** Evaluating while a tab changes process fails or hangs, so every try is short and may fail. */
export function addressOnceLoaded(page: Page): Promise<string> {
  const address = page.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
  return Promise.race([address.catch(() => ''), sleep(500).then(() => '')]);
}
