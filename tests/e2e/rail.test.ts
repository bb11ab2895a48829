import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { cardText, HOST, offeredNotes, waitForNoCard } from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { expectQuiet } from './expect-quiet.ts';
import { boxOf, changeSettings, textOf } from './on-card.ts';
import { openWorld, type World } from './open-world.ts';
import { KO } from './site.ts';

/** Another size of the window moves the ticks after a moment. */
const RELAID = 400;
const TICK = `${HOST} >>> .tick`;

let world: World;
let page: Page;
const opened: string[] = [];

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  opened.push(`${KO}/deepseek`);
  page = await world.open(`${KO}/deepseek`);
  await page.setViewport({ width: 1200, height: 700 });
  await offeredNotes(page);
  await page.waitForSelector(TICK, { timeout: 4000 });
  await sleep(RELAID);
  return () => page.close();
});

it('stands for every note, alone or in a group with its number', async () => {
  const notes = await offeredNotes(page);
  const counts = await page.$$eval(TICK, (ticks) => ticks.map((tick) => Number(tick.textContent || 1)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(notes.length);
});

it('tells what a tick stands for, and a press goes there', async () => {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const [tick] = await page.$$(`${HOST} >>> .tick:not(.is-group)`);
  await tick?.hover();
  await page.waitForSelector(`${HOST} >>> .flag`, { visible: true, timeout: 4000 });
  const printed = await textOf(page, '.flag .printed');
  expect(printed).not.toBe('');
  await tick?.click();
  expect(await cardText(page)).toContain(printed);
  const card = await boxOf(page, '.card');
  expect(card?.top).toBeGreaterThanOrEqual(0);
});

it('a group names its notes, and every press goes on to the next', async () => {
  const group = await page.$(`${HOST} >>> .tick.is-group`);
  await group?.hover();
  const named = await page.$$eval(`${HOST} >>> .flag .printed`, (all) => all.map((one) => one.textContent));
  expect(named.length).toBeGreaterThan(1);
  await group?.click();
  expect(await cardText(page)).toContain(named[0]);
  await (await page.$(`${HOST} >>> .tick.is-group`))?.click();
  await page.waitForFunction(
    (host, figure) =>
      document.querySelector(host)?.shadowRoot?.querySelector('.card-figure .printed')?.textContent ===
      figure,
    { timeout: 4000 },
    HOST,
    named[1],
  );
});

it('stays clear of the scrollbar, and out of the keyboard’s way', async () => {
  const rail = await boxOf(page, '.rail');
  const free = await page.evaluate(() => document.documentElement.clientWidth);
  expect(rail?.right).toBeLessThanOrEqual(free);
  const reachable = await page.$$eval(`${HOST} >>> .rail *`, (parts) =>
    parts.filter((part) => (part as HTMLElement).tabIndex >= 0).map((part) => part.tagName),
  );
  expect(reachable).toEqual([]);
});

it('is switched off and on without a reload', async () => {
  await changeSettings(world, { rail: false });
  await page.waitForSelector(TICK, { hidden: true, timeout: 4000 });
  await changeSettings(world, { rail: true });
  await page.waitForSelector(TICK, { timeout: 4000 });
  await waitForNoCard(page);
});

it('stays in the window of a page without a doctype, whose root is as tall as its content', async () => {
  await page.goto(`${KO}/without-doctype`);
  opened.push(page.url());
  await page.waitForSelector(TICK, { timeout: 8000 });
  await sleep(RELAID);
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  const tops = await page.$$eval(TICK, (ticks) => ticks.map((tick) => tick.getBoundingClientRect().top));
  expect(Math.max(...tops)).toBeLessThan(700);
});

// Only Chromium can be told to lay a page out for paper.
if (inject('browser') === 'chromium') {
  it('is not printed', async () => {
    await page.emulateMediaType('print');
    expect(await boxOf(page, '.rail')).toBeNull();
  });
}

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
