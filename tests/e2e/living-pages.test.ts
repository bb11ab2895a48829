import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardText, HOST, markCount, offeredNotes, pointAt } from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { expectQuiet } from './expect-quiet.ts';
import { listedNotes } from './in-popup.ts';
import { translatedInto } from './living-pages.ts';
import { openWorld, type World } from './open-world.ts';
import { BLOG, EN, KO, UNLISTED } from './site.ts';

/** The page is read anew 400 ms after its last change. */
const SETTLED = 1200;

/** Forty turns of fifty milliseconds. */
const TURNED = 2600;

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

it('an article in a frame is marked in its frame, and the popup lists it', async () => {
  const page = await world.open(`${BLOG}/parallax`);
  const frame = await page.waitForFrame((candidate) => candidate.url().endsWith('/PostView'));
  await frame.waitForSelector(`${HOST} >>> button[data-note-id]`, { timeout: 8000 });
  expect(await frame.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  expect(await page.$(HOST)).toBeNull();
  const popup = await world.openPopup(page);
  expect((await listedNotes(popup)).length).toBeGreaterThanOrEqual(4);
  await popup.close();
  await page.close();
});

it('an article that writes itself anew keeps its marks', async () => {
  const page = await world.open(`${KO}/application`);
  const before = await offeredNotes(page);
  await page.evaluate(() => dispatchEvent(new Event('rewrite')));
  await sleep(SETTLED);
  expect(await markCount(page)).toBeGreaterThan(0);
  expect(await offeredNotes(page)).toEqual(before);
  await pointAt(page, '2000개');
  expect((await cardText(page)).replaceAll(',', '')).toContain('2048');
  await page.close();
});

it('an article that gives way to one about something else loses its marks', async () => {
  const page = await world.open(`${KO}/application`);
  await offeredNotes(page);
  await page.evaluate(() => dispatchEvent(new Event('leave')));
  await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 8000 });
  expect(await markCount(page)).toBe(0);
  await page.waitForFunction(
    (host) => !document.querySelector(host)?.shadowRoot?.querySelector('[data-note-id]'),
    { timeout: 8000 },
    HOST,
  );
  await page.close();
});

it('an article that is come back to has its marks again', async () => {
  const page = await world.open(`${KO}/application`);
  const before = await offeredNotes(page);
  await page.evaluate(() => dispatchEvent(new Event('leave')));
  await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 8000 });
  await page.evaluate(() => dispatchEvent(new Event('return')));
  expect(await offeredNotes(page)).toEqual(before);
  expect(await markCount(page)).toBeGreaterThan(0);
  await page.close();
});

it('an application of React that redraws itself while it is marked neither breaks nor changes', async () => {
  const errors: string[] = [];
  const turn = async (page: Page) => {
    await page.bringToFront();
    await page.evaluate(() => dispatchEvent(new Event('turn')));
    await sleep(TURNED);
    await page.waitForSelector('article[data-turn="40"]');
    return page.$eval('article', (article) => article.outerHTML);
  };
  const page = await world.open(`${KO}/react`);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const before = await offeredNotes(page);
  expect(before.length).toBeGreaterThanOrEqual(4);
  const drawn = await turn(page);
  await sleep(SETTLED);
  expect(await offeredNotes(page)).toEqual(before);
  await pointAt(page, '2000개');
  expect((await cardText(page)).replaceAll(',', '')).toContain('2048');
  expect(errors).toEqual([]);
  const control = await world.open(`${UNLISTED}/react`);
  expect(drawn).toBe(await turn(control));
  await control.close();
  await page.close();
});

it('an article that arrives late is marked', async () => {
  const page = await world.open(`${KO}/late`);
  expect((await offeredNotes(page)).length).toBeGreaterThanOrEqual(4);
  await page.close();
});

it('of articles that scrolling appends, the one in front is marked', async () => {
  const page = await world.open(`${KO}/endless`);
  const first = await offeredNotes(page);
  const tell = async (event: string) => {
    await page.evaluate((name) => dispatchEvent(new Event(name)), event);
    await sleep(2 * SETTLED);
    return offeredNotes(page);
  };
  expect(await tell('append')).toEqual(first);
  const second = await tell('scrolled');
  expect(second.some((id) => id.includes('278만8000'))).toBe(true);
  expect(second.some((id) => id.includes('2000개'))).toBe(false);
  expect(await tell('scrolled-back')).toEqual(first);
  await page.close();
});

it('a figure that the site takes away loses its note, the others keep theirs', async () => {
  const page = await world.open(`${KO}/deepseek`);
  const before = await offeredNotes(page);
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p')];
    paragraphs.find((it) => it.textContent?.includes('1985년생'))?.remove();
  });
  await sleep(SETTLED);
  const after = await offeredNotes(page);
  expect(after.length).toBeLessThan(before.length);
  expect(after.some((id) => id.includes('1985'))).toBe(false);
  expect(before).toEqual(expect.arrayContaining(after));
  await page.close();
});

it('a page that a translation tool rewrote is read in its new language', async () => {
  const page = await world.open(`${KO}/deepseek`);
  const before = await offeredNotes(page);
  await page.evaluate(translatedInto([]));
  await sleep(SETTLED);
  expect(await offeredNotes(page)).toEqual(before);
  const english = await world.open(`${EN}/deepseek`);
  const words = await english.$$eval('article :is(h1, h2, p)', (parts) =>
    parts.map((part) => part.textContent?.replaceAll(/\s+/g, ' ') ?? ''),
  );
  await english.close();
  await page.evaluate(translatedInto(words));
  await sleep(SETTLED);
  const after = await offeredNotes(page);
  expect(after.some((id) => id.includes('$5.6 million'))).toBe(true);
  expect(await markCount(page)).toBeGreaterThan(0);
  await page.close();
});

it('no request left the browser and our code did not complain', () => {
  const opened = ['application', 'react', 'late', 'endless', 'deepseek'].map((path) => `${KO}/${path}`);
  const others = [`${BLOG}/parallax`, `${BLOG}/PostView`, `${UNLISTED}/react`, `${EN}/deepseek`];
  expectQuiet(world, [...opened, ...others]);
});
