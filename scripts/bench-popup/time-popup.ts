import type { Page } from 'puppeteer-core';
import type { Stage } from '../browser/launch.ts';

const STEPS = 60;

/** Opens a page of the extension as wide as a popup; the time is from its navigation to the frame that shows rows. */
export async function timeOpening(stage: Stage, path: string): Promise<{ page: Page; open: number }> {
  const page = await stage.browser.newPage();
  await page.setViewport({ width: 380, height: 560 });
  await page.evaluateOnNewDocument(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('.item') === null) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { opened: performance.now() })));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${stage.origin}/${path}`);
  await page.waitForFunction(() => 'opened' in globalThis, { timeout: 10_000 });
  return { page, open: await page.evaluate(() => (globalThis as unknown as { opened: number }).opened) };
}

/** Runs in the popup: the time that an action takes until the frame after it. */
export function timeUse(popup: Page): Promise<{ decide: number; scroll: number; search: number }> {
  return popup.evaluate(async (steps) => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    const timed = async (run: () => void) => {
      await frame();
      const before = performance.now();
      run();
      await frame();
      await frame();
      return performance.now() - before;
    };
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    document.querySelector<HTMLElement>('[data-note]')?.focus();
    const decide = await timed(() => key('n'));
    key('u');
    const list = document.querySelector('.list');
    let scroll = 0;
    let last = await frame();
    for (let step = 0; list !== null && step <= steps; step++) {
      list.scrollTop = ((list.scrollHeight - list.clientHeight) * step) / steps;
      const now = await frame();
      scroll = Math.max(scroll, now - last);
      last = now;
    }
    key('/');
    await frame();
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const search = await timed(() => {
      if (field === null) return;
      field.value = '558';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    return { search, decide, scroll };
  }, STEPS);
}
