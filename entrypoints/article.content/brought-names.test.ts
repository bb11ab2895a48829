import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEPT_NAMES } from '../../lib/topic/gate-names.ts';
import { broughtNames } from './brought-names.ts';

beforeEach(() => fakeBrowser.reset());

test('the names that were kept are read, and nothing else', async () => {
  expect(await broughtNames()).toEqual([]);
  await browser.storage.local.set({ [KEPT_NAMES]: ['Lumora', 7, '루모라'], other: ['Tide'] });
  expect(await broughtNames()).toEqual(['Lumora', '루모라']);
});

test('no message is sent for them', async () => {
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  await broughtNames();
  expect(send).not.toHaveBeenCalled();
});

test.each<[string, () => unknown]>([
  ['cannot be read', () => Promise.reject(new Error('no space'))],
  [
    'is gone with the extension',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('where storage %s there are none', async (_what, get) => {
  vi.spyOn(browser.storage.local, 'get').mockImplementation(get as never);
  expect(await broughtNames()).toEqual([]);
});
