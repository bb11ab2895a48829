import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  cardText,
  focusedNote,
  HOST,
  offeredNotes,
  pointAt,
  tabToNotes,
  waitForNoCard,
} from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { expectQuiet } from './expect-quiet.ts';
import { boxOf, changeSettings, ENTRANCE, linesOf, overlaps, textOf } from './on-card.ts';
import { openWorld, type World } from './open-world.ts';
import { EN, KO } from './site.ts';

let world: World;
let page: Page;
const opened: string[] = [];

async function open(url: string): Promise<void> {
  opened.push(url);
  page = await world.open(url);
  await offeredNotes(page);
}

beforeAll(async () => {
  world = await openWorld();
  await changeSettings(world, { language: 'en' });
});
afterAll(() => world?.close());

describe.each([
  ['beside the column', { width: 1480, height: 900 }],
  ['at the line', { width: 900, height: 700 }],
  ['in a low window', { width: 1000, height: 440 }],
  ['as a sheet', { width: 340, height: 640 }],
])('a card %s', (_where, size) => {
  beforeEach(async () => {
    await open(`${KO}/deepseek`);
    await page.setViewport(size);
    return () => page.close();
  });

  it.each(['20일', '10억 달러에서 100억 달러', '5분의 1', '2048개', '6710억 개', '5890억 달러'])(
    'never covers its figure: %s',
    async (figure) => {
      const { x, y } = await pointAt(page, figure);
      const [line] = await linesOf(page, figure);
      await page.mouse.click((line?.left ?? x) + 4, ((line?.top ?? y) + (line?.bottom ?? y)) / 2);
      await cardText(page);
      await sleep(ENTRANCE);
      const card = await boxOf(page, '.card');
      const lines = await linesOf(page, figure);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((each) => card === null || overlaps(each, card))).toEqual([]);
      const window = await page.evaluate(() => document.documentElement.clientWidth);
      expect(card?.left).toBeGreaterThanOrEqual(0);
      expect(card?.right).toBeLessThanOrEqual(window);
    },
  );

  it('does not jump while it is open: what unfolds keeps its head where it is', async () => {
    const [line] = await linesOf(page, '5분의 1');
    if (line === undefined) throw new Error('the figure is gone');
    await page.evaluate((top) => scrollTo(0, top - 200), line.top);
    const [here] = await linesOf(page, '5분의 1');
    await page.mouse.click((here?.left ?? 0) + 4, (here?.top ?? 0) + 8);
    await cardText(page);
    await sleep(ENTRANCE);
    const before = await boxOf(page, '.card-head');
    const summary = await page.$(`${HOST} >>> .why summary`);
    await summary?.evaluate((it) => (it as HTMLElement).click());
    await sleep(ENTRANCE);
    const after = await boxOf(page, '.card-head');
    // A sheet grows upwards from the window's foot.
    if (size.width >= 480) expect(after?.top).toBeCloseTo(before?.top ?? 0, 0);
    const lines = await linesOf(page, '5분의 1');
    const card = await boxOf(page, '.card');
    expect(lines.some((each) => card !== null && overlaps(each, card))).toBe(false);
  });
});

it('is there in the very frame in which it is asked for, once its code has come', async () => {
  await open(`${KO}/deepseek`);
  await pointAt(page, '2048개');
  await cardText(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  const [line] = await linesOf(page, '6710억 개');
  const shown = await page.evaluate(
    (host, x, y) =>
      new Promise<string | undefined>((resolve) => {
        const press = new MouseEvent('click', { clientX: x, clientY: y, bubbles: true });
        document.elementFromPoint(x, y)?.dispatchEvent(press);
        requestAnimationFrame(() => {
          const heading = document.querySelector(host)?.shadowRoot?.querySelector('.card-figure .printed');
          resolve(heading?.textContent ?? undefined);
        });
      }),
    HOST,
    (line?.left ?? 0) + 4,
    (line?.top ?? 0) + 8,
  );
  expect(shown).toBe('6710억 개');
  await page.close();
});

describe('by keyboard alone', () => {
  beforeEach(async () => {
    await open(`${EN}/deepseek`);
    const noteId = await tabToNotes(page);
    await page.keyboard.press('Enter');
    await cardText(page);
    return async () => {
      await page.close();
      expect(noteId).not.toBe('');
    };
  });

  it('N notes and takes back, X sets aside and U brings back', async () => {
    const pressed = `${HOST} >>> .card-actions [aria-pressed=true]`;
    await page.keyboard.press('n');
    await page.waitForSelector(pressed, { timeout: 4000 });
    await page.keyboard.press('n');
    await page.waitForSelector(pressed, { hidden: true, timeout: 4000 });
    await page.keyboard.press('x');
    await page.waitForSelector(`${HOST} >>> .card-actions [aria-keyshortcuts=u]`, { timeout: 4000 });
    await page.keyboard.press('u');
    await page.waitForSelector(`${HOST} >>> .card-actions [aria-keyshortcuts=n]`, { timeout: 4000 });
  });

  it.each(['c', 'm'] as const)('%s copies and says so', async (key) => {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (host) => {
        const said = document.querySelector(host)?.shadowRoot?.querySelector('.card-actions [role=status]');
        return said?.textContent === 'Copied';
      },
      { timeout: 4000 },
      HOST,
    );
  });

  it('? opens the menu, Tab walks it, Escape closes it and then the card, and the focus comes back', async () => {
    const noteId = await page.evaluate(
      (host) =>
        document
          .querySelector(host)
          ?.shadowRoot?.querySelector('[data-note-id]')
          ?.getAttribute('data-note-id'),
      HOST,
    );
    await page.keyboard.press('?');
    await page.waitForSelector(`${HOST} >>> .card-menu`, { visible: true, timeout: 4000 });
    await page.keyboard.press('Tab');
    const item = await page.evaluate(
      (host) => document.querySelector(host)?.shadowRoot?.activeElement?.textContent,
      HOST,
    );
    expect(item).toContain('Copy as Markdown');
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${HOST} >>> .card-menu`, { hidden: true, timeout: 4000 });
    expect(await cardText(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusedNote(page)).toBe(noteId);
  });

  it('the keys of the page walk from figure to figure', async () => {
    const ids = await offeredNotes(page);
    const chord = async (key: 'J' | 'K') => {
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press(`Key${key}`);
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
    };
    await chord('J');
    expect(await focusedNote(page)).toBe(ids[1]);
    await chord('K');
    await chord('K');
    expect(await focusedNote(page)).toBe(ids.at(-1));
  });
});

it('says politely and once how the figures stand', async () => {
  await open(`${EN}/deepseek`);
  expect(await textOf(page, ':host > [role=status], p[role=status]')).toMatch(
    /^Parallax: \d+ figures compared(, \d+ differs?)?$/,
  );
  await page.close();
});

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
