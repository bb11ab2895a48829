import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { HOST, markCount, offeredNotes } from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { expectQuiet } from './expect-quiet.ts';
import { choose, click, openOptions, shows } from './in-options.ts';
import { openWorld, type World } from './open-world.ts';
import { KO } from './site.ts';
import { STORY_FILE } from './site-pack.ts';

/** Time enough for the gate and the reader; a marked page takes a tenth of it. */
const LONG_ENOUGH = 2000;

let world: World;
let options: Page;
let early: Page;
const opened: string[] = [];
const open = (path: string) => {
  opened.push(`${KO}${path}`);
  return world.open(`${KO}${path}`);
};

beforeAll(async () => {
  world = await openWorld();
  options = await openOptions(world, 'packs');
});
afterAll(() => world?.close());

it('before the pack is here its story is a page about something else', async () => {
  early = await open('/plant');
  await sleep(LONG_ENOUGH);
  expect(await early.$(HOST)).toBeNull();
});

it('once it is imported, the page that stood open is marked without a press', async () => {
  await options.bringToFront();
  await choose(options, STORY_FILE);
  await shows(options, 'Pages that name its story are read by themselves: Lumora, 루모라.');
  await click(options, 'Import');
  await shows(options, 'Version 1, 1 document, 1 figure');
  await early.bringToFront();
  expect(await offeredNotes(early)).toHaveLength(1);
});

it('and so is every page about the story that is opened later', async () => {
  const page = await open('/plant');
  expect(await offeredNotes(page)).toHaveLength(1);
  expect(await markCount(page)).toBeGreaterThan(0);
  await page.close();
});

// Only in Chromium a test can stop the background and see whether it was started.
if (inject('browser') === 'chromium') {
  const isBackground = (url: string) => url === `${world.origin}/background.js`;
  const running = () => world.browser.targets().filter((target) => isBackground(target.url()));

  it('a page about something else wakes nobody, a page about the story does', async () => {
    for (const target of running()) await (await target.worker())?.close();
    await expect.poll(() => running().length).toBe(0);
    const other = await open('/something-else');
    await sleep(LONG_ENOUGH);
    expect(await other.$(HOST)).toBeNull();
    expect(running()).toEqual([]);
    await other.close();
    const page = await open('/plant');
    expect(await offeredNotes(page)).toHaveLength(1);
    await page.close();
  });
}

it('when the pack is removed the marks go, and the page stays without them', async () => {
  await options.bringToFront();
  await click(options, 'Remove');
  await shows(options, 'were removed.');
  await early.bringToFront();
  await early.waitForFunction(() => CSS.highlights.size === 0, { timeout: 8000 });
  await early.reload();
  opened.push(`${KO}/plant`);
  await sleep(LONG_ENOUGH);
  expect(await early.$(HOST)).toBeNull();
  expect(await markCount(early)).toBe(0);
});

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
