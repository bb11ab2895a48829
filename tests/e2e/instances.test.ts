import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { HOST, markCount, offeredNotes } from '../../scripts/browser/on-page.ts';
import { sleep } from '../../scripts/browser/session.ts';
import { openWorld, type World } from './open-world.ts';
import { KO } from './site.ts';

const BUILD = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' }[inject('browser')];
const SETTLED = 1200;

let world: World;
let folder: string;

beforeAll(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
});
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A second copy of the extension, which the browser takes for another one. */
function copyExtension(): string {
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('parallax@parallax.example', 'second@parallax.example'),
  );
  return folder;
}

const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
};
const hosts = (page: Page) => page.$$eval(HOST, (found) => found.length);
const article = (page: Page) => page.$eval('article', (found) => found.outerHTML);

it('an extension that is loaded anew leaves open pages alone, and pages loaded later are marked', async () => {
  const page = await world.open(`${KO}/deepseek`);
  await offeredNotes(page);
  const marks = await markCount(page);
  const errors = errorsOf(page);
  const before = await article(page);
  await world.browser.installExtension(resolve(BUILD));
  await sleep(SETTLED);
  await page.evaluate(() => document.querySelector('article p')?.append(' 덧붙인 말.'));
  await sleep(SETTLED);
  await page.evaluate(() => document.querySelector('article p')?.lastChild?.remove());
  await sleep(SETTLED);
  expect(await article(page)).toBe(before);
  expect(errors).toEqual([]);
  // Firefox starts the new scripts in open pages as well, Chromium does not.
  const isTakenOver = inject('browser') === 'firefox';
  expect(await markCount(page)).toBe(isTakenOver ? marks : 0);
  expect(await hosts(page)).toBe(isTakenOver ? 1 : 0);
  await page.reload();
  expect((await offeredNotes(page)).length).toBeGreaterThanOrEqual(4);
  await page.close();
});

it('two copies of the extension mark one page side by side', async () => {
  const control = await world.open(`${KO}/deepseek`);
  const alone = await offeredNotes(control);
  const marks = await markCount(control);
  const before = await article(control);
  await control.close();
  await world.browser.installExtension(copyExtension());
  // A new extension greets in a tab of its own.
  await sleep(SETTLED);
  const page = await world.open(`${KO}/deepseek`);
  const errors = errorsOf(page);
  await page.waitForFunction((host) => document.querySelectorAll(host).length === 2, { timeout: 8000 }, HOST);
  await sleep(2 * SETTLED);
  expect(await hosts(page)).toBe(2);
  expect(await markCount(page)).toBe(2 * marks);
  expect(await offeredNotes(page)).toEqual([...alone, ...alone]);
  expect(await article(page)).toBe(before);
  expect(errors).toEqual([]);
  expect(world.complaints).toEqual([]);
  await page.close();
});
