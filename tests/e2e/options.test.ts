import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cardText, markCount, offeredNotes, pointAt } from '../../scripts/browser/on-page.ts';
import { expectQuiet } from './expect-quiet.ts';
import { ask, choose, click, fill, goTo, openOptions, shows, tabOf } from './in-options.ts';
import { openWorld, type World } from './open-world.ts';
import { EN, KO, UNLISTED } from './site.ts';
import { packFile } from './site-pack.ts';

let world: World;
let options: Page;
const opened: string[] = [];
const open = (url: string) => {
  opened.push(url);
  return world.open(url);
};
const rows = async () => {
  await options.waitForSelector('.opt-list .opt-row');
  return options.$$eval('.opt-list .opt-row', (found) => found.map((row) => row.textContent ?? ''));
};

beforeAll(async () => {
  world = await openWorld();
  options = await openOptions(world, 'general');
});
afterAll(() => world?.close());

describe('my references', () => {
  it('a page is added as it was read, with what is left out left out', async () => {
    const page = await open(`${KO}/deepseek`);
    const notes = await offeredNotes(page);
    await options.bringToFront();
    await goTo(options, `add?tab=${await tabOf(options, `${KO}/deepseek`)}`);
    await shows(options, 'Add this page to my references');
    await options.waitForSelector('.opt-claim');
    expect(await options.$$eval('.opt-claim', (claims) => claims.length)).toBe(notes.length);
    await click(options, 'Leave out');
    await fill(options, 'Title', 'A page of mine');
    await click(options, 'Save');
    await shows(options, `${notes.length - 1} figures take part from now on.`);
    expect((await rows())[0]).toContain('A page of mine');
    await page.close();
  });

  it('it is laid beside another page at once, marked as the reader’s own', async () => {
    const page = await open(`${EN}/deepseek`);
    await offeredNotes(page);
    await pointAt(page, '$5.6 million');
    expect(await cardText(page)).toContain('My reference');
    await page.close();
  });

  it('a page that is open is examined again when a reference goes', async () => {
    const page = await open(`${EN}/deepseek`);
    await offeredNotes(page);
    await goTo(options, 'references');
    await options.bringToFront();
    await click(options, 'Remove');
    await shows(options, 'removed.');
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 8000 });
    await pointAt(page, '$5.6 million');
    expect(await cardText(page)).not.toContain('My reference');
    await page.close();
    await options.bringToFront();
    await options.click('.opt-said button');
    await shows(options, 'A page of mine');
  });

  it('is edited, and what has no known form is refused with a sentence', async () => {
    await goTo(options, 'references');
    await click(options, 'Edit');
    await shows(options, 'Edit a reference');
    await fill(options, 'Published', 'yesterday');
    await click(options, 'Save');
    await shows(options, 'Something is missing or has no known form.');
    await fill(options, 'Published', '2025-01-30');
    await fill(options, 'Title', 'Another title');
    await click(options, 'Save');
    await shows(options, 'Another title');
    expect((await rows())[0]).toContain('30 Jan 2025');
  });

  it('a tab that was not read says so', async () => {
    await goTo(options, 'add?tab=999999');
    await shows(options, 'No figures of this page are at hand');
  });
});

describe('packs', () => {
  it('a changed file is refused, and nothing comes in', async () => {
    await goTo(options, 'packs');
    await choose(options, (await packFile(1)).replace('about $5.5 million', 'about $4.5 million'));
    await shows(options, 'The checksum does not fit');
    await choose(options, '<html>');
    await shows(options, 'The file holds no JSON.');
    await shows(options, 'No pack was imported.');
  });

  it('a pack is looked at, imported, and removed with a way back', async () => {
    await choose(options, await packFile(1));
    await shows(options, 'This pack is not here yet.');
    await shows(options, '1 new document');
    await click(options, 'Import');
    await shows(options, 'Version 1, 1 document, 1 figure');
    await click(options, 'Remove');
    await shows(options, 'were removed.');
    await options.click('.opt-said button');
    await shows(options, 'Version 1, 1 document, 1 figure');
  });

  it('an address is asked only when the reader presses, and kept up to date', async () => {
    opened.push(`${KO}/pack.json`);
    await fill(options, 'https address of the pack', `${KO}/pack.json`);
    await click(options, 'Look at it');
    await shows(options, 'It takes the place of version 1.');
    await click(options, 'Import and subscribe');
    await shows(options, 'Subscribed at www.hani.co.kr');
    await shows(options, 'Version 2, 1 document, 1 figure');
    await click(options, 'End subscription');
    await options.waitForFunction(() => !document.body.innerText.includes('Subscribed at'), {
      timeout: 8000,
    });
  });
});

describe('then and now', () => {
  it('a page that prints another figure is told, and forgotten by one press', async () => {
    await goTo(options, 'changes');
    await options.click('[role=switch]');
    await shows(options, 'No figure that you had read has changed.');
    for (const figure of ['600만 달러', '700만 달러']) {
      const page = await open(`${KO}/changing`);
      await offeredNotes(page);
      await pointAt(page, figure);
      await page.close();
    }
    await goTo(options, 'general');
    await goTo(options, 'changes');
    await options.bringToFront();
    await shows(options, '600만 달러');
    await shows(options, '700만 달러');
    await click(options, 'Forget all figures read');
    await shows(options, 'Nothing is kept any more.');
    expect(await ask(options, { type: 'figure-changes' })).toEqual([]);
  });
});

it('everything is backed up, erased and brought back', async () => {
  const backup = String(await ask(options, { type: 'write-backup' }));
  await goTo(options, 'data');
  await click(options, 'Erase everything');
  await click(options, 'Erase for good');
  await shows(options, '설치한 직후와 같습니다').catch(() =>
    shows(options, 'as it was after the installation'),
  );
  expect(await ask(options, { type: 'own-documents' })).toEqual([]);
  await options.close();
  options = await openOptions(world, 'data');
  await choose(options, backup.replace('"schema":1', '"schema":9'));
  await shows(options, 'A later version of Parallax made this file.');
  await choose(options, backup);
  await shows(options, '1 reference, and 1 pack.');
  await click(options, 'Restore');
  await shows(options, 'The backup is in.');
  expect(await ask(options, { type: 'own-documents' })).toMatchObject([{ title: 'Another title' }]);
});

it('the language and the colours change at once', async () => {
  await goTo(options, 'general');
  await options.click('.opt-choice label[lang=ko]');
  await shows(options, '언어와 색, 페이지에 보이는 것.');
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('ko');
  await options.click('.opt-choice label[lang=en]');
  await shows(options, 'Language, colours');
  const dark = await options.$('::-p-xpath(//label[normalize-space()="Dark"])');
  await dark?.click();
  await options.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
});

it('the keys are shown as the browser has them', async () => {
  await goTo(options, 'shortcuts');
  await options.waitForSelector('.opt-row kbd');
  expect((await rows()).length).toBeGreaterThanOrEqual(4);
});

it('whoever wants to be asked gets no page read by itself', async () => {
  await ask(options, { type: 'set-settings', settings: { readsByItself: false } });
  const page = await open(`${KO}/deepseek`);
  const popup = await world.openPopup(page);
  await popup.waitForFunction(() => /저절로 읽지 않습니다|not read by itself/.test(document.body.innerText), {
    timeout: 8000,
  });
  expect(await markCount(page)).toBe(0);
  await popup.close();
  await ask(options, { type: 'set-settings', settings: { readsByItself: true } });
  await offeredNotes(page);
  await page.close();
});

// Chromium asks in a window of its own, which no test can reach.
if (inject('browser') === 'firefox') {
  it('a site that was asked for is read by itself, until it is taken back', async () => {
    const { host } = new URL(UNLISTED);
    await options.bringToFront();
    await goTo(options, 'sites');
    await fill(options, 'Add a site', host);
    await click(options, 'Add a site');
    await shows(options, host);
    await options.waitForSelector(`button[aria-label="Remove: ${host}"]`);
    const page = await open(`${UNLISTED}/deepseek`);
    expect((await offeredNotes(page)).length).toBeGreaterThanOrEqual(4);
    await page.close();
    await options.bringToFront();
    await options.click(`button[aria-label="Remove: ${host}"]`);
    await shows(options, 'None so far.');
    expect(await ask(options, { type: 'settings' })).toMatchObject({ sites: [] });
  });
}

it('no request left the browser but for the pages and the pack, and our code did not complain', () => {
  expectQuiet(world, opened);
});
