import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardText, HOST, markCount, offeredNotes, pointAt } from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { expectQuiet } from './expect-quiet.ts';
import { listedNotes } from './in-popup.ts';
import { openWorld, type World } from './open-world.ts';
import { BLOG, KO } from './site.ts';

/** The page is read anew 400 ms after its last change. */
const SETTLED = 1200;

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

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, [`${BLOG}/parallax`, `${BLOG}/PostView`, `${KO}/application`]);
});
