import type { Page } from 'puppeteer-core';
import { sleep } from '../browser/session.ts';

const CYCLES = 9;

/** Bytes of the page's heap after each time it left the article, extension's worlds included. */
export async function heapAfterLeaving(page: Page): Promise<number[]> {
  const debug = await page.createCDPSession();
  const used: number[] = [];
  for (let cycle = 0; cycle <= CYCLES; cycle++) {
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000 });
    await page.evaluate(() => dispatchEvent(new Event('leave')));
    await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 15_000 });
    // The reader looks once more at what took the article's place.
    await sleep(1500);
    await debug.send('HeapProfiler.collectGarbage');
    used.push((await debug.send('Runtime.getHeapUsage')).usedSize);
    await page.evaluate(() => dispatchEvent(new Event('return')));
  }
  return used;
}
