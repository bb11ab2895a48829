import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import { injectCard, injectReader } from './inject.ts';

const inject = vi.fn();
const sender = (url: string, tabUrl = url) =>
  ({ url, frameId: 3, tab: { id: 7, url: tabUrl } }) as Parameters<typeof injectReader>[0];
const settings = { ...DEFAULT_SETTINGS, disabledHosts: ['blog.naver.com'] };

beforeEach(() => {
  fakeBrowser.reset();
  inject.mockReset().mockResolvedValue([]);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(inject);
});

test('the frame that asked gets the reader, and it alone', async () => {
  expect(await injectReader(sender('https://www.hani.co.kr/1'), settings)).toEqual({
    off: false,
    onRequest: false,
  });
  expect(inject).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [3] },
    files: ['/reader.js'],
  });
});

test.each([
  ['a site', sender('https://blog.naver.com/1')],
  ['the site around a frame', sender('https://elsewhere.example/', 'https://blog.naver.com/1')],
])('%s that is switched off gets nothing', async (_what, from) => {
  expect(await injectReader(from, settings)).toEqual({ off: true, onRequest: false });
  expect(inject).not.toHaveBeenCalled();
});

test('switched off everywhere, no site gets anything', async () => {
  const off = { ...DEFAULT_SETTINGS, enabled: false };
  expect(await injectReader(sender('https://www.hani.co.kr/1'), off)).toEqual({
    off: true,
    onRequest: false,
  });
});

test('a reader who wants to be asked gets nothing by itself', async () => {
  const asked = { ...DEFAULT_SETTINGS, readsByItself: false };
  expect(await injectReader(sender('https://www.hani.co.kr/1'), asked)).toEqual({
    off: false,
    onRequest: true,
  });
  expect(inject).not.toHaveBeenCalled();
});

test('the card comes to the frame that asked', async () => {
  await injectCard(sender('https://www.hani.co.kr/1'));
  expect(inject).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [3] },
    files: ['/card.js'],
  });
});
