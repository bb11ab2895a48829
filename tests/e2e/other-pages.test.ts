import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { HOST, markCount, markup, offeredNotes } from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { expectQuiet } from './expect-quiet.ts';
import { waitForText } from './in-popup.ts';
import { openWorld, type World } from './open-world.ts';
import { KO, UNLISTED } from './site.ts';

let world: World;
const opened: string[] = [];
const open = (url: string) => {
  opened.push(url);
  return world.open(url);
};

const NOTHING = ['비교할 수치를 찾지 못했습니다', 'Nothing here to compare'];

/** Time enough for the gate and the reader; a marked page takes a tenth of it. */
const LONG_ENOUGH = 2000;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

it('a page about something else stays as it is', async () => {
  const page = await open(`${KO}/something-else`);
  await sleep(LONG_ENOUGH);
  const control = await open(`${UNLISTED}/something-else`);
  expect(await page.$(HOST)).toBeNull();
  expect(await markCount(page)).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await page.content()).toBe(await control.content());
  await control.close();
  await page.close();
});

// Only Chromium's debugger tells which scripts of an extension a page received.
if (inject('browser') === 'chromium') {
  it('a page about something else receives the gate alone', async () => {
    const page = await world.browser.newPage();
    const debug = await page.createCDPSession();
    const received: string[] = [];
    debug.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith(world.origin)) received.push(url.slice(world.origin.length + 1));
    });
    await debug.send('Debugger.enable');
    opened.push(`${KO}/something-else`);
    await page.goto(`${KO}/something-else`);
    await sleep(LONG_ENOUGH);
    expect(received).toEqual(['content-scripts/article.js']);
    await page.close();
  });
}

it('the popup says so on a page about something else', async () => {
  const page = await open(`${KO}/something-else`);
  const popup = await world.openPopup(page);
  await waitForText(popup, ...NOTHING);
  await popup.close();
  await page.close();
});

it('an empty page is left alone and the popup says that there is nothing', async () => {
  const page = await open(`${KO}/empty`);
  await sleep(500);
  expect(await page.$(HOST)).toBeNull();
  const popup = await world.openPopup(page);
  await waitForText(popup, ...NOTHING);
  await popup.close();
  await page.close();
});

it('a page without a date is read', async () => {
  const page = await open(`${KO}/undated`);
  expect((await offeredNotes(page)).length).toBeGreaterThanOrEqual(4);
  await page.close();
});

it('a page of one megabyte is read and keeps its markup', async () => {
  const page = await open(`${KO}/huge`);
  expect((await offeredNotes(page)).length).toBeGreaterThanOrEqual(4);
  const before = (await page.evaluate(() => document.querySelectorAll('article *').length)) ?? 0;
  expect(before).toBeGreaterThan(10_000);
  expect((await markup(page)).length).toBeGreaterThan(1_000_000 / 3);
  await page.close();
});

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
