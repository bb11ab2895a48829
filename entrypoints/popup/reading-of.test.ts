import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS as fresh } from '../../lib/store/default-settings.ts';
import { interfaceLanguage } from '../../lib/store/interface-language.ts';
import { hostOf } from './find-tab.ts';
import { firstReadingOf, readingOf } from './reading-of.ts';

const tab = { id: 7, host: 'news.example' };

function pageAnswers(answer: () => Promise<unknown>) {
  return vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(answer as never);
}

describe('how a tab stands', () => {
  it('is what its page says', async () => {
    pageAnswers(() => Promise.resolve({ ok: true, value: { status: 'untopical' } }));
    expect(await readingOf(tab, fresh)).toEqual({ status: 'untopical' });
  });

  it('is unsupported where nobody listens', async () => {
    pageAnswers(() => Promise.reject(new Error('Could not establish connection.')));
    expect(await readingOf(tab, fresh)).toEqual({ status: 'unsupported' });
  });

  it('is failed where the page threw', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    pageAnswers(() => Promise.resolve({ ok: false, name: 'Error', reason: 'no article' }));
    expect(await readingOf(tab, fresh)).toEqual({ status: 'failed', failure: 'unknown' });
  });

  it.each([
    [{ ...fresh, enabled: false }, true],
    [{ ...fresh, disabledHosts: ['news.example'] }, false],
  ])('is off by the settings without asking the page', async (settings, everywhere) => {
    const asked = pageAnswers(() => Promise.resolve({ ok: true, value: { status: 'untopical' } }));
    expect(await readingOf(tab, settings)).toEqual({ status: 'off', everywhere });
    expect(asked).not.toHaveBeenCalled();
  });

  it('is unreachable without a tab', async () => {
    expect(await readingOf(null, fresh)).toEqual({ status: 'unreachable' });
  });
});

describe('what the popup shows first', () => {
  const known = { ...fresh, language: 'en' } as const;
  const read = {
    status: 'read',
    page: 'https://news.example/a',
    title: 'A',
    published: null,
    topicPack: 'deepseek',
    quantityCount: 0,
    notes: [],
    reviews: [],
    unplaced: [],
    selected: null,
    settings: known,
  };

  it('is the list of a page that was read, without asking the background', async () => {
    pageAnswers(() => Promise.resolve({ ok: true, value: read }));
    const load = vi.fn();
    expect(await firstReadingOf(tab, load)).toEqual({ view: read, settings: known });
    expect(load).not.toHaveBeenCalled();
  });

  it('is what the settings say of a page that was not read', async () => {
    pageAnswers(() => Promise.resolve({ ok: true, value: { status: 'untopical' } }));
    expect(await firstReadingOf(tab, async () => known)).toEqual({
      view: { status: 'untopical' },
      settings: known,
    });
    const off = { ...known, enabled: false };
    expect((await firstReadingOf(tab, async () => off)).view).toEqual({ status: 'off', everywhere: true });
  });

  it('does not wait for a slow page where the settings keep it off', async () => {
    pageAnswers(() => new Promise(() => undefined));
    const off = { ...known, disabledHosts: ['news.example'] };
    expect((await firstReadingOf(tab, async () => off)).view).toEqual({ status: 'off', everywhere: false });
  });

  it('is unreachable without a tab', async () => {
    expect((await firstReadingOf(null, async () => known)).view).toEqual({ status: 'unreachable' });
  });
});

it.each([
  ['https://news.example:8443/a?b', 'news.example'],
  ['chrome://extensions', null],
  ['about:blank', null],
  [undefined, null],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

it.each([
  ['ko-KR', undefined, 'ko'],
  ['ko', undefined, 'ko'],
  ['kok', undefined, 'en'],
  ['de', undefined, 'en'],
  ['de', 'ko', 'ko'],
  ['ko', 'en', 'en'],
] as const)('a browser in %s with the choice %s is spoken to in %s', (ui, language, expected) => {
  const settings = language === undefined ? fresh : { ...fresh, language };
  expect(interfaceLanguage(settings, ui)).toBe(expected);
});
