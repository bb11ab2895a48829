import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardText, HOST, offeredNotes, tabToNotes } from '../../scripts/browser/on-page.ts';
import { popupInTab } from '../../scripts/browser/popup-in-tab.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { listedNotes } from './in-popup.ts';
import { openWorld, type World } from './open-world.ts';
import { EN, KO } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Longer than any transition, whose middle has colours of its own. */
const AT_REST = 300;

/** Firefox takes its colours at launch only; its light ones stand for it here. */
const LOOKS =
  inject('browser') === 'chromium'
    ? [
        ['light', [{ name: 'prefers-color-scheme', value: 'light' }]],
        ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
        ['forced colours', [{ name: 'forced-colors', value: 'active' }]],
      ]
    : [['light', []]];

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

describe.each(LOOKS as [string, { name: string; value: string }[]][])(
  'in %s, axe finds nothing',
  (_look, features) => {
    it.each([
      ['Korean', KO],
      ['English', EN],
    ])('in the rail, the list, the card and its menu on a page in %s', async (_language, origin) => {
      const page = await world.open(`${origin}/deepseek`);
      await wear(page, features);
      await offeredNotes(page);
      await tabToNotes(page);
      await page.waitForSelector(`${HOST} >>> .tick`, { timeout: 4000 });
      await page.keyboard.press('Enter');
      await cardText(page);
      expect(await faults(page, HOST)).toEqual([]);
      await page.keyboard.press('?');
      await page.waitForSelector(`${HOST} >>> .card-menu`, { visible: true, timeout: 4000 });
      expect(await faults(page, HOST)).toEqual([]);
      await page.close();
    });

    it('in the popup', async () => {
      const page = await world.open(`${KO}/deepseek`);
      await offeredNotes(page);
      const popup = await popupInTab(world, page);
      await wear(popup, features);
      await listedNotes(popup);
      expect(await faults(popup, 'main')).toEqual([]);
      await popup.close();
      await page.close();
    });
  },
);

async function wear(page: Page, features: { name: string; value: string }[]): Promise<void> {
  if (features.length > 0) await page.emulateMediaFeatures(features);
}

/** What axe holds against one part of the page, each with the markup it concerns. */
async function faults(page: Page, selector: string): Promise<string[]> {
  await sleep(AT_REST);
  await page.evaluate(AXE);
  return page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: Element | null,
        ): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { passes, violations } = await axe.run(document.querySelector(part));
    if (passes.length < 10) return [`axe held only ${passes.length} rules against ${part}`];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, selector);
}
