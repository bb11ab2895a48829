import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardText,
  focusedNote,
  HOST,
  markCount,
  markup,
  offeredNotes,
  pointAt,
  tabToNotes,
  waitForNoCard,
} from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { expectQuiet } from './expect-quiet.ts';
import { openWorld, type World } from './open-world.ts';
import { EN, KO, UNLISTED } from './site.ts';

/** A card that only hovering opened closes 200 ms after the mouse left. */
const LONGER_THAN_GRACE = 500;

let world: World;
const opened: string[] = [];
const open = (url: string) => {
  opened.push(url);
  return world.open(url);
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

describe.each([
  { language: 'Korean', url: `${KO}/deepseek`, figure: '2000개', others: '2048' },
  { language: 'English', url: `${EN}/deepseek`, figure: '2,000', others: '2048' },
])('an article about DeepSeek in $language', ({ url, figure, others }) => {
  let page: Page;

  beforeAll(async () => {
    page = await open(url);
  });
  afterAll(() => page?.close());

  it('is marked, with a button for every note in a labelled region', async () => {
    expect((await offeredNotes(page)).length).toBeGreaterThanOrEqual(4);
    expect(await markCount(page)).toBeGreaterThan(0);
    const label = await page.$eval(`${HOST} >>> section[aria-label]`, (region) => region.ariaLabel);
    expect(label).toContain('Parallax');
  });

  it('opens a card with the others’ figures when the mouse rests on a figure', async () => {
    await offeredNotes(page);
    await pointAt(page, figure);
    expect((await cardText(page)).replaceAll(',', '')).toContain(others);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('keeps the card open after a click, when the mouse goes elsewhere', async () => {
    await offeredNotes(page);
    const { x, y } = await pointAt(page, figure);
    await cardText(page);
    await page.mouse.click(x, y);
    await page.mouse.move(1, 1, { steps: 3 });
    await sleep(LONGER_THAN_GRACE);
    expect(await cardText(page)).toContain(figure);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('opens the card by keyboard, closes it by Escape and gives the focus back', async () => {
    await offeredNotes(page);
    await page.mouse.move(1, 1);
    await waitForNoCard(page);
    const noteId = await tabToNotes(page);
    await page.keyboard.press('Enter');
    expect(await cardText(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusedNote(page)).toBe(noteId);
  });

  it('keeps its markup byte for byte', async () => {
    await offeredNotes(page);
    const control = await open(`${UNLISTED}/deepseek${url.startsWith(EN) ? '-en' : ''}`);
    expect(await markup(page)).toBe(await markup(control));
    await control.close();
  });
});

it('a page under a strict content security policy is marked as well', async () => {
  const page = await open(`${KO}/strict`);
  expect((await offeredNotes(page)).length).toBeGreaterThanOrEqual(4);
  expect(await markCount(page)).toBeGreaterThan(0);
  await pointAt(page, '2000개');
  expect((await cardText(page)).replaceAll(',', '')).toContain('2048');
  await page.close();
});

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
