import type { Page } from 'puppeteer-core';
import type { SettingsChange } from '../../lib/store/types.ts';
import { HOST } from '../../scripts/browser/on-page.ts';
import type { World } from './open-world.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Longer than the entrance of a card, whose middle lies 4 px lower. */
export const ENTRANCE = 250;

/** Changes settings as the options page would. */
export async function changeSettings(world: World, settings: SettingsChange): Promise<void> {
  const view = await world.openExtensionPage('popup.html');
  await view.evaluate(async (change) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ type: 'set-settings', settings: change });
  }, settings);
  await view.close();
}

/** Where an element of ours lies in the window; null while it is hidden. */
export function boxOf(page: Page, selector: string): Promise<Box | null> {
  return page.evaluate(
    (host, part) => {
      const found = document.querySelector(host)?.shadowRoot?.querySelector(part);
      const rect = found?.getBoundingClientRect();
      if (rect === undefined || rect.height === 0) return null;
      const { left, top, right, bottom } = rect;
      return { left, top, right, bottom };
    },
    HOST,
    selector,
  );
}

/** Every line on which a printed figure stands, where it first stands in the article. */
export function linesOf(page: Page, figure: string): Promise<Box[]> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
    return [];
  }, figure);
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Text of an element of ours, empty where there is none. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (host, part) => document.querySelector(host)?.shadowRoot?.querySelector(part)?.textContent ?? '',
    HOST,
    selector,
  );
}
