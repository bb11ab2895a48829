import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { HOST, offeredNotes } from '../../scripts/browser/on-page.ts';
import { expectQuiet } from './expect-quiet.ts';
import { ask, click, fill, openOptions, shows } from './in-options.ts';
import { openWorld, type World } from './open-world.ts';
import { type OwnViews, ownViews } from './own-views.ts';
import { answerPrompt, askAloud } from './permission-prompt.ts';
import { EN, KO, UNLISTED } from './site.ts';

/** Browsers move on beside the test; nothing here takes longer than this on a busy machine. */
const WITHIN = { timeout: 10_000, interval: 50 };
/** The third figure of the sample, whose topic outlets answer differently. */
const CHOSEN = 2;

let world: World;
let views: OwnViews;
let page: Page;
const opened: string[] = [];

async function open(url: string): Promise<Page> {
  opened.push(url);
  return world.open(url);
}

const rows = (document: Document) =>
  [...document.querySelectorAll('.list:not([aria-busy]) [data-note]')].map((row) =>
    row.getAttribute('data-note'),
  );
const followed = (document: Document) => document.querySelector('select')?.value;
const options = (document: Document) => [...document.querySelectorAll('option')].map(({ value }) => value);

beforeAll(async () => {
  world = await openWorld();
  views = ownViews(world);
});
afterAll(() => world?.close());

it('the popup of the toolbar lists the page’s notes, and a press leads to the figure', async () => {
  page = await open(`${KO}/deepseek`);
  const notes = await offeredNotes(page);
  const popup = await views.openPopup(page);
  await vi.waitFor(async () => expect(await popup.read(rows)).toEqual(notes), WITHIN);
  await popup.press(`[data-note="${notes[CHOSEN]}"]`);
  await page.waitForSelector(`${HOST} >>> [role=dialog]`, { visible: true, timeout: 8000 });
  await vi.waitFor(async () => expect(await views.popupIsOpen()).toBe(false), WITHIN);
});

it('“Compare” opens the comparison beside the page, on the chosen figure', async () => {
  const notes = await offeredNotes(page);
  const popup = await views.openPopup(page);
  await vi.waitFor(async () => expect(await popup.read(rows)).toEqual(notes), WITHIN);
  await popup.press('.foot .btn');
  await vi.waitFor(async () => expect(await views.popupIsOpen()).toBe(false), WITHIN);
  const panel = await views.panel();
  await vi.waitFor(async () => {
    expect(await panel.read(followed)).toBe(notes[CHOSEN]);
    expect(await panel.read((document) => document.querySelectorAll('.is-here').length)).toBeGreaterThan(0);
  }, WITHIN);
});

it('it follows the figure that is chosen on the page', async () => {
  const notes = await offeredNotes(page);
  const panel = await views.panel();
  await page.bringToFront();
  await chord(page, 'KeyJ');
  await vi.waitFor(async () => expect(await panel.read(followed)).toBe(notes[CHOSEN + 1]), WITHIN);
});

it('it follows the tab in front', async () => {
  const panel = await views.panel();
  const other = await open(`${EN}/deepseek`);
  const [here, there] = [await offeredNotes(page), await offeredNotes(other)];
  await vi.waitFor(async () => expect(await panel.read(options)).toEqual(there), WITHIN);
  await page.bringToFront();
  await vi.waitFor(async () => expect(await panel.read(options)).toEqual(here), WITHIN);
  await other.close();
  await page.close();
});

async function chord(on: Page, key: 'KeyJ'): Promise<void> {
  await on.keyboard.down('Alt');
  await on.keyboard.down('Shift');
  await on.keyboard.press(key);
  await on.keyboard.up('Shift');
  await on.keyboard.up('Alt');
}

// Chromium asks in a window of its own, which no test can reach.
if (inject('browser') === 'firefox') {
  describe('a permission', () => {
    const { host } = new URL(UNLISTED);
    const refused = 'The browser was not allowed to read there, so nothing changed.';
    let options: Page;

    beforeAll(async () => {
      await askAloud(world.browser);
      options = await openOptions(world, 'sites');
      await options.bringToFront();
    });

    const sites = async () => ((await ask(options, { type: 'settings' })) as { sites: string[] }).sites;

    it('for a site that is refused in the browser’s own prompt changes nothing, and is said', async () => {
      await fill(options, 'Add a site', host);
      await click(options, 'Add a site');
      await answerPrompt(world.browser, 'refuse');
      await shows(options, refused);
      await shows(options, 'None so far.');
      expect(await sites()).toEqual([]);
    });

    it('for a site that is granted there lets the site be read by itself', async () => {
      await fill(options, 'Add a site', host);
      await click(options, 'Add a site');
      await answerPrompt(world.browser, 'allow');
      await options.waitForSelector(`button[aria-label="Remove: ${host}"]`);
      expect(await options.evaluate(() => document.body.innerText)).not.toContain(refused);
      expect(await sites()).toEqual([`https://${host}/*`]);
      const found = await open(`${UNLISTED}/deepseek`);
      expect((await offeredNotes(found)).length).toBeGreaterThan(0);
      await found.close();
      await options.bringToFront();
      await options.click(`button[aria-label="Remove: ${host}"]`);
      await shows(options, 'None so far.');
    });

    it('for all sites is refused, then granted, in the browser’s own prompt', async () => {
      await click(options, 'Ask for all sites');
      await answerPrompt(world.browser, 'refuse');
      await shows(options, refused);
      expect(await sites()).toEqual([]);
      await click(options, 'Ask for all sites');
      await answerPrompt(world.browser, 'allow');
      await shows(options, 'Every https page may be read.');
      const found = await open(`${UNLISTED}/deepseek`);
      expect((await offeredNotes(found)).length).toBeGreaterThan(0);
      await found.close();
    });
  });
}

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
