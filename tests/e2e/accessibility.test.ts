import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, HOST, markCount, offeredNotes, tabToNotes } from '../../scripts/browser/on-page.ts';
import { popupInTab } from '../../scripts/browser/popup-in-tab.ts';
import { tabOf } from '../../scripts/browser/tab-of.ts';
import { faults, LOOKS, wear } from './axe.ts';
import { openOptions } from './in-options.ts';
import { listedNotes } from './in-popup.ts';
import { openWorld, type World } from './open-world.ts';
import { EN, KO } from './site.ts';

/** A stretch of a mark, drawn where highlights cannot be. */
const LINE = `${HOST} >>> .mark-line`;

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

it.each(LOOKS.filter(([look]) => look === 'forced colours'))(
  'in %s every figure has the line of its relation, where a highlight would hide it',
  async (_look, features) => {
    const page = await world.open(`${KO}/deepseek`);
    await offeredNotes(page);
    expect(await markCount(page)).toBeGreaterThan(0);
    await wear(page, features);
    await page.waitForSelector(LINE, { timeout: 4000 });
    expect(await markCount(page)).toBe(0);
    const lines = await page.$$eval(LINE, (all) =>
      all.map((line) => {
        const { borderBlockStart, borderBlockEnd } = getComputedStyle(line);
        return [line.className, `${borderBlockStart} ${borderBlockEnd}`] as const;
      }),
    );
    const drawn = new Map(lines);
    expect(drawn.size).toBeGreaterThan(2);
    expect(new Set(drawn.values()).size).toBe(drawn.size);
    await wear(page, [{ name: 'forced-colors', value: 'none' }]);
    await page.waitForSelector(LINE, { hidden: true, timeout: 4000 });
    expect(await markCount(page)).toBeGreaterThan(0);
    await page.close();
  },
);

describe.each(LOOKS)('in %s, axe finds nothing', (_look, features) => {
  it.each([
    ['Korean', KO],
    ['English', EN],
  ])('in the rail, the list, the card and its menu on a page in %s', async (_language, origin) => {
    const page = await world.open(`${origin}/deepseek`);
    await wear(page, features);
    await offeredNotes(page);
    await tabToNotes(page);
    await page.waitForSelector(`${HOST} >>> .tick`, { timeout: 4000 });
    await page.keyboard.press('Enter');
    await cardText(page);
    expect(await faults(page, HOST)).toEqual([]);
    await page.keyboard.press('?');
    await page.waitForSelector(`${HOST} >>> .card-menu`, { visible: true, timeout: 4000 });
    expect(await faults(page, HOST)).toEqual([]);
    await page.close();
  });

  it.each([
    ['ko', 'general'],
    ['en', 'general'],
    ['en', 'sites'],
    ['ko', 'references'],
    ['en', 'packs'],
    ['ko', 'changes'],
    ['en', 'shortcuts'],
    ['ko', 'data'],
    ['en', 'about'],
  ])('in the options in %s: %s', async (language, section) => {
    const options = await openOptions(world, section, language);
    await wear(options, features);
    expect(await faults(options, '.opt')).toEqual([]);
    await options.close();
  });

  it.each(['ko', 'en'])('in the first run in %s', async (language) => {
    const options = await openOptions(world, 'general', language);
    const welcome = await world.openExtensionPage('welcome.html');
    await wear(welcome, features);
    await offeredNotes(welcome);
    expect(await faults(welcome, 'main')).toEqual([]);
    await welcome.close();
    await options.close();
  });

  it('in the popup', async () => {
    const page = await world.open(`${KO}/deepseek`);
    await offeredNotes(page);
    const popup = await popupInTab(world, page);
    await wear(popup, features);
    await listedNotes(popup);
    expect(await faults(popup, 'main')).toEqual([]);
    await popup.click('.bar .menu-root > button');
    expect(await faults(popup, 'main')).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.focus('.item button[data-note]');
    await popup.keyboard.press('r');
    expect(await faults(popup, 'main')).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('in the comparison', async () => {
    const page = await world.open(`${KO}/deepseek`);
    await offeredNotes(page);
    const panel = await world.openExtensionPage(`sidepanel.html?tab=${await tabOf(world, page)}`);
    await wear(panel, features);
    await panel.waitForSelector('.comparison');
    expect(await faults(panel, 'main')).toEqual([]);
    await panel.close();
    await page.close();
  });
});
