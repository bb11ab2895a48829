import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { offeredNotes } from '../../scripts/browser/on-page.ts';
import { tabOf } from '../../scripts/browser/tab-of.ts';
import { faults } from './axe.ts';
import { expectQuiet } from './expect-quiet.ts';
import { press, waitForText } from './in-popup.ts';
import { openWorld, type World } from './open-world.ts';
import { EN, KO } from './site.ts';

let world: World;
let page: Page;
let panel: Page;
const opened: string[] = [];

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

async function openBeside(url: string): Promise<void> {
  opened.push(url);
  page = await world.open(url);
  await offeredNotes(page);
  panel = await openPanel();
}

async function openPanel(): Promise<Page> {
  const opened = await world.openExtensionPage(`sidepanel.html?tab=${await tabOf(world, page)}`);
  await opened.waitForSelector('.comparison');
  return opened;
}

const followed = () => panel.$eval('select', (select) => select.value);
const text = (selector: string) => panel.$$eval(selector, (all) => all.map((each) => each.textContent ?? ''));

/** The figure that is about the cost of training, which several outlets and a primary source print. */
async function followCost(): Promise<string> {
  const cost = await panel.$$eval('option', (options) => {
    const about = options.find(({ textContent }) => /훈련 비용|Training cost/.test(textContent ?? ''));
    return about?.value ?? '';
  });
  await panel.select('select', cost);
  await panel.waitForFunction(() =>
    /훈련 비용|Training cost/.test(document.querySelector('h1')?.innerText ?? ''),
  );
  return cost;
}

describe.each([
  ['Korean', `${KO}/deepseek`],
  ['English', `${EN}/deepseek`],
])('beside an article in %s', (_language, url) => {
  beforeEach(async () => {
    await openBeside(url);
    return async () => {
      await panel.close();
      await page.close();
    };
  });

  it('lays out a figure of the page: bases apart, by date, the tree, the table', async () => {
    await followCost();
    expect((await text('.basis-name')).length).toBeGreaterThan(1);
    expect(await text('.dot-row.is-here .who')).toHaveLength(1);
    expect((await text('.tree .root')).join()).toMatch(/V3/);
    expect((await text('.table tr.is-here')).length).toBe(1);
    expect((await text('.tag-lost')).length).toBeGreaterThan(0);
  });

  it('follows the figure that is chosen on the page, by the keyboard alone', async () => {
    const before = await followed();
    await page.bringToFront();
    for (let steps = 0; steps < 2; steps++) {
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press('KeyJ');
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
    }
    const notes = await offeredNotes(page);
    await panel.waitForFunction(
      (id) => document.querySelector('select')?.value === id,
      { timeout: 8000 },
      notes[1],
    );
    expect(await followed()).not.toBe(before);
  });

  it('tells the page what is chosen here, so that it is there again later', async () => {
    const cost = await followCost();
    await panel.close();
    panel = await openPanel();
    expect(await followed()).toBe(cost);
  });

  it('goes through the corpus by itself and back to the page', async () => {
    const at = await followed();
    await press(panel, '둘러보기', 'Browse');
    await panel.waitForSelector('.way');
    await press(panel, '언론사', 'Outlets');
    await waitForText(panel, '전자신문', 'ETNews');
    await panel.evaluate(() => {
      const ways = [...document.querySelectorAll<HTMLElement>('.way')];
      ways.find(({ innerText }) => /전자신문|ETNews/.test(innerText))?.click();
    });
    await panel.waitForSelector('.topic-link');
    await panel.click('.topic-link');
    await panel.waitForSelector('.comparison');
    expect(await text('.is-here')).toEqual([]);
    await press(panel, '이 탭의 수치로', 'Back to this tab’s figure');
    await panel.waitForSelector('select');
    expect(await followed()).toBe(at);
  });

  it('axe finds nothing in the tree, nor in the corpus', async () => {
    await followCost();
    expect(await faults(panel, 'main')).toEqual([]);
    await press(panel, '둘러보기', 'Browse');
    await panel.waitForSelector('.way');
    expect(await faults(panel, 'main')).toEqual([]);
  });
});

it('without a page it offers the corpus', async () => {
  const blank = await world.open('about:blank');
  panel = await world.openExtensionPage(`sidepanel.html?tab=${await tabOf(world, blank)}`);
  await waitForText(panel, '이 탭에는 따라갈 수치가 없습니다', 'No figure to follow in this tab');
  await press(panel, '둘러보기', 'Browse');
  await panel.waitForSelector('.way');
  await panel.close();
  await blank.close();
});

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, opened);
});
