import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOST, markCount, offeredNotes } from '../../scripts/browser/on-page.ts';
import { expectQuiet } from './expect-quiet.ts';
import { dismissedNotes, listedNotes, press, waitForText } from './in-popup.ts';
import { openWorld, type World } from './open-world.ts';
import { EN, KO, UNLISTED } from './site.ts';

let world: World;
let page: Page;
let popup: Page;
const opened: string[] = [];

async function openBoth(url: string): Promise<void> {
  opened.push(url);
  page = await world.open(url);
  if (!url.startsWith(UNLISTED)) await offeredNotes(page);
  popup = await world.openPopup(page);
}

/** Jumping closes the popup by itself. */
async function closeIfOpen(view: Page): Promise<void> {
  await view.close().catch(() => undefined);
}

async function reopenPopup(): Promise<void> {
  await popup.close();
  popup = await world.openPopup(page);
}

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

describe.each([
  ['Korean', `${KO}/deepseek`],
  ['English', `${EN}/deepseek`],
])('the popup of an article in %s', (_language, url) => {
  beforeEach(async () => {
    await openBoth(url);
    return async () => {
      await closeIfOpen(popup);
      await page.close();
    };
  });

  it('lists the notes of the page in reading order', async () => {
    expect(await listedNotes(popup)).toEqual(await offeredNotes(page));
  });

  it('filters by a relation and shows all again', async () => {
    const all = await listedNotes(popup);
    const chip = await popup.waitForSelector('button[aria-pressed=false]:not(:disabled)[class*=chip]');
    await chip?.click();
    await popup.waitForFunction(
      (count) => document.querySelectorAll('button[data-note]').length < count,
      {},
      all.length,
    );
    const some = await listedNotes(popup);
    expect(all).toEqual(expect.arrayContaining(some));
    await popup.click('[class*=chip][aria-pressed=true]');
    await popup.waitForFunction(
      (count) => document.querySelectorAll('button[data-note]').length === count,
      {},
      all.length,
    );
  });

  it('jumps to the figure', async () => {
    await page.setViewport({ width: 1000, height: 400 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const [first = ''] = await listedNotes(popup);
    const from = await page.evaluate(() => scrollY);
    await popup.click(`button[data-note="${first}"]`);
    await page.waitForFunction((before) => scrollY < before, { timeout: 5000 }, from);
    await page.waitForSelector(`${HOST} >>> [role=dialog]`, { visible: true, timeout: 5000 });
  });

  it('sets a note aside, remembers it after a reload and takes it back', async () => {
    const [first = '', second = ''] = await listedNotes(popup);
    await popup.focus(`button[data-note="${first}"]`);
    await popup.keyboard.press('x');
    await popup.waitForSelector('.item.is-dismissed');
    expect(await dismissedNotes(popup)).toEqual([first]);
    await popup.focus(`button[data-note="${second}"]`);
    await popup.keyboard.press('n');
    await popup.waitForSelector('.item.is-noted');

    opened.push(url);
    await page.reload();
    await offeredNotes(page);
    await reopenPopup();
    await listedNotes(popup);
    expect(await dismissedNotes(popup)).toEqual([first]);
    expect(await popup.$eval('.item.is-noted button', (row) => row.getAttribute('data-note'))).toBe(second);

    await press(popup, '되돌리기', 'Undo');
    await popup.waitForFunction(() => !document.querySelector('.is-dismissed'));
    await reopenPopup();
    await listedNotes(popup);
    expect(await dismissedNotes(popup)).toEqual([]);
  });
});

describe('the desk', () => {
  beforeEach(async () => {
    await openBoth(`${KO}/deepseek`);
    await listedNotes(popup);
    return async () => {
      await closeIfOpen(popup);
      await page.close();
    };
  });

  it('keeps a remark, takes it back, and erases what was decided', async () => {
    const [first = ''] = await listedNotes(popup);
    await popup.focus(`button[data-note="${first}"]`);
    await popup.keyboard.press('n');
    await popup.waitForSelector('.item.is-noted');
    await popup.keyboard.press('r');
    await popup.waitForSelector('textarea');
    await popup.keyboard.type('for class');
    await popup.keyboard.press('Enter');
    await waitForText(popup, '메모를 저장했습니다', 'Remark saved');
    expect(await popup.$eval('.remark', (remark) => remark.textContent)).toContain('for class');
    await reopenPopup();
    await popup.waitForSelector('.remark');
    await press(popup, '더 보기', 'More');
    await press(popup, '이 페이지의 검토 지우기', 'Erase this page’s reviews');
    await popup.waitForFunction(() => document.querySelector('.is-noted') === null);
    await press(popup, '되돌리기', 'Undo');
    await popup.waitForSelector('.is-noted .remark');
    await press(popup, '더 보기', 'More');
    await press(popup, '이 페이지의 검토 지우기', 'Erase this page’s reviews');
    await popup.waitForFunction(() => document.querySelector('.is-noted') === null);
  });

  it('comes back to the figure that the reader went to', async () => {
    const [, second = ''] = await listedNotes(popup);
    await popup.click(`button[data-note="${second}"]`);
    await page.waitForSelector(`${HOST} >>> [role=dialog]`, { visible: true, timeout: 5000 });
    popup = await world.openPopup(page);
    await listedNotes(popup);
    await popup.waitForFunction(
      (id) => (document.activeElement as HTMLElement | null)?.dataset.note === id,
      { timeout: 5000 },
      second,
    );
  });

  it('exports the page in every form', async () => {
    const notes = await listedNotes(popup);
    // What is handed to the browser's download, read back before it is saved.
    await popup.evaluate(() => {
      const texts: Promise<string>[] = [];
      Object.assign(globalThis, { texts });
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        texts.push(blob.text());
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    const files = await popup.evaluate(async () => {
      const open = () => document.querySelector<HTMLElement>('.foot .menu-root > button')?.click();
      const { texts } = globalThis as unknown as { texts: Promise<string>[] };
      for (const at of [0, 1, 2, 3]) {
        open();
        await new Promise((done) => setTimeout(done, 50));
        document.querySelectorAll<HTMLElement>('.foot .menu button')[at]?.click();
        while (texts.length <= at) await new Promise((done) => setTimeout(done, 20));
      }
      return Promise.all(texts);
    });
    const [markdown = '', csv = '', json = '', annotations = ''] = files;
    expect(markdown.match(/^## /gm)).toHaveLength(notes.length);
    expect(csv.split('\r\n').length).toBeGreaterThan(notes.length);
    expect(JSON.parse(json).notes).toHaveLength(notes.length);
    const { total, first } = JSON.parse(annotations);
    expect(total).toBe(notes.length);
    expect(first.items[0].target.selector.prefix).not.toBe('');
  });

  it('rests on this page until it is switched on again', async () => {
    await press(popup, '더 보기', 'More');
    await popup.click('.menu input');
    await waitForText(popup, '이 기사에서 멈췄습니다', 'Paused on this page');
    expect(await markCount(page)).toBe(0);
    await press(popup, '켜기', 'Turn on');
    await listedNotes(popup);
    expect(await markCount(page)).toBeGreaterThan(0);
  });
});

describe('a page of a site that no list names', () => {
  it('is not read by itself, and is read once the reader asks', async () => {
    await openBoth(`${UNLISTED}/deepseek`);
    await waitForText(popup, '이 사이트는 저절로 읽지 않습니다', 'This site is not read by itself');
    expect(await page.$(HOST)).toBeNull();
    expect(await markCount(page)).toBe(0);

    await press(popup, '이 페이지 확인', 'Check this page');
    expect((await offeredNotes(page)).length).toBeGreaterThanOrEqual(4);
    expect(await markCount(page)).toBeGreaterThan(0);
    expect(await listedNotes(popup)).toEqual(await offeredNotes(page));
    await popup.close();
    await page.close();
  });
});

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
