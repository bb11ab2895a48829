import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { cardText, HOST, markCount, offeredNotes, tabToNotes } from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { expectQuiet } from './expect-quiet.ts';
import { changeSettings, textOf } from './on-card.ts';
import { openWorld, type World } from './open-world.ts';
import { KO } from './site.ts';

/** Time enough for the gate and the reader; a marked page takes a tenth of it. */
const LONG_ENOUGH = 1500;
const URL = `${KO}/deepseek`;

let world: World;
let page: Page;
const opened: string[] = [];

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  opened.push(URL);
  page = await world.open(URL);
  await offeredNotes(page);
});
afterEach(async () => {
  await changeSettings(world, { enabled: true, disabledHosts: [] });
  await page.close();
});

async function openCard(): Promise<void> {
  await tabToNotes(page);
  await page.keyboard.press('Enter');
  await cardText(page);
}

async function waitForNoMarks(): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 4000 });
}

async function chord(): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyP');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

it('one key pauses this page and resumes it, and it is said', async () => {
  await chord();
  await waitForNoMarks();
  expect(await textOf(page, 'p[role=status]')).toMatch(/paused on this page|멈췄습니다/);
  await chord();
  await offeredNotes(page);
  expect(await markCount(page)).toBeGreaterThan(0);
});

it('a pause ends with a reload', async () => {
  await openCard();
  await page.keyboard.press('p');
  await waitForNoMarks();
  opened.push(URL);
  await page.reload();
  await offeredNotes(page);
});

it('one press in the card’s menu pauses this page', async () => {
  await openCard();
  await page.click(`${HOST} >>> [popovertarget]`);
  await page.click(`${HOST} >>> .card-menu [aria-keyshortcuts=p]`);
  await waitForNoMarks();
});

it.each([
  ['s', 'on this site'],
  ['a', 'on all sites'],
] as const)(
  '%s in the card turns it off %s: no reader comes any more, until it is on again',
  async (key, _where) => {
    await openCard();
    await page.keyboard.press(key);
    await waitForNoMarks();
    opened.push(URL);
    await page.reload();
    await sleep(LONG_ENOUGH);
    expect(await page.$(HOST)).toBeNull();
    expect(await markCount(page)).toBe(0);
    await changeSettings(world, { enabled: true, disabledHosts: [] });
    await offeredNotes(page);
  },
);

// Only Chromium's debugger tells which scripts of an extension a page received.
if (inject('browser') === 'chromium') {
  it('a site that is off receives the gate alone', async () => {
    await changeSettings(world, { disabledHosts: [new globalThis.URL(URL).hostname] });
    const received = await scriptsReceived(URL);
    expect(received).toEqual(['content-scripts/article.js']);
  });

  it('a page whose figures nobody turns to receives no card', async () => {
    const received = await scriptsReceived(URL);
    expect(received).toEqual(['content-scripts/article.js', 'reader.js']);
  });
}

async function scriptsReceived(url: string): Promise<string[]> {
  const other = await world.browser.newPage();
  const debug = await other.createCDPSession();
  const received: string[] = [];
  debug.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith(world.origin)) received.push(script.url.slice(world.origin.length + 1));
  });
  await debug.send('Debugger.enable');
  opened.push(url);
  await other.goto(url);
  await sleep(LONG_ENOUGH);
  await other.close();
  return received;
}

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
