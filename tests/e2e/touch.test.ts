import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { cardText, HOST, offeredNotes, waitForNoCard } from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { expectQuiet } from './expect-quiet.ts';
import { type Box, boxOf, ENTRANCE, linesOf, overlaps } from './on-card.ts';
import { openWorld, type World } from './open-world.ts';
import { KO } from './site.ts';

const FIGURE = '557만6000달러';

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
  const phone = { width: 360, height: 640 };
  // Firefox cannot be told that it has a touch screen; its fingers touch all the same.
  await page.setViewport(
    inject('browser') === 'chromium' ? { ...phone, hasTouch: true, isMobile: true } : phone,
  );
  await page.reload();
  opened.push(`${KO}/deepseek`);
  await offeredNotes(page);
  return () => page.close();
});

const middle = ({ left, right, top, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2] as const;

async function tapFigure(): Promise<void> {
  await page.evaluate(() => scrollTo(0, 200));
  const [line] = await linesOf(page, FIGURE);
  if (line === undefined) throw new Error('the figure is gone');
  await page.touchscreen.tap(...middle(line));
}

it('a tap opens the sheet, under its figure, at the foot of the window', async () => {
  await tapFigure();
  expect(await cardText(page)).toContain(FIGURE);
  await sleep(ENTRANCE);
  const card = await boxOf(page, '.card');
  const [line] = await linesOf(page, FIGURE);
  if (card === null || line === undefined) throw new Error('the card or the figure is gone');
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }));
  expect(overlaps(card, line)).toBe(false);
  expect(line.top).toBeGreaterThanOrEqual(0);
  expect([card.left, card.right, card.bottom]).toEqual([0, width, height]);
});

it('a tap elsewhere closes it', async () => {
  await tapFigure();
  await cardText(page);
  await page.touchscreen.tap(180, 12);
  await waitForNoCard(page);
});

it('its targets are large enough for a finger', async () => {
  await tapFigure();
  await cardText(page);
  const heights = await page.$$eval(`${HOST} >>> .card-actions button`, (buttons) =>
    buttons.filter((it) => it.getClientRects().length > 0).map((it) => it.getBoundingClientRect().height),
  );
  // Where the browser says that the pointer is coarse, 44 px.
  const coarse = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(coarse ? 44 : 28);
});

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
