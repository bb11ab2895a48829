import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, offeredNotes, pointAt, tabToNotes, waitForNoCard } from '../../scripts/browser/on-page.ts';
import { expectQuiet } from './expect-quiet.ts';
import { ask, click, openOptions, shows } from './in-options.ts';
import { openWorld, type World } from './open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

describe.each([
  { language: 'ko', figure: '560만 달러', others: '$5.576M', ask: '‘이 페이지 확인’을 누를 때만 읽습니다' },
  { language: 'en', figure: '$5.6 million', others: '$5.576M', ask: 'A page is read when you press' },
])('the first run in $language', ({ language, figure, others, ask: onRequest }) => {
  let options: Page;
  let welcome: Page;
  beforeAll(async () => {
    options = await openOptions(world, 'general', language);
    welcome = await world.openExtensionPage('welcome.html');
  });
  afterAll(async () => {
    await ask(options, { type: 'set-settings', settings: { readsByItself: true } });
    await welcome?.close();
    await options?.close();
  });

  it('marks its sample live, in several relations', async () => {
    expect((await offeredNotes(welcome)).length).toBeGreaterThanOrEqual(5);
    expect(await welcome.evaluate(() => CSS.highlights.size)).toBeGreaterThanOrEqual(2);
  });

  it('opens the card by pointing and by keyboard', async () => {
    await pointAt(welcome, figure);
    expect(await cardText(welcome)).toContain(others);
    await welcome.keyboard.press('Escape');
    await waitForNoCard(welcome);
    await tabToNotes(welcome);
    await welcome.keyboard.press('Enter');
    await cardText(welcome);
    await welcome.keyboard.press('n');
    await welcome.keyboard.press('Escape');
  });

  it('keeps nothing of what was decided on the sample', async () => {
    const backup = await ask(options, { type: 'write-backup' });
    expect(JSON.parse(String(backup))).toMatchObject({ reviews: [] });
  });

  it('lets the reader be asked each time', async () => {
    await click(welcome, language === 'ko' ? '필요할 때만 쓰기' : 'Only when I ask');
    await shows(welcome, onRequest);
    expect(await ask(options, { type: 'settings' })).toMatchObject({ readsByItself: false });
    await click(welcome, language === 'ko' ? '저절로 읽기' : 'Read by itself');
    await welcome.waitForFunction(() => document.querySelector('.btn-main') === null, { timeout: 8000 });
    expect(await ask(options, { type: 'settings' })).toMatchObject({ readsByItself: true });
  });
});

it('no request left the browser and our code did not complain', () => {
  expectQuiet(world, []);
});
