import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToBackground } from '../../lib/messages/types.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/default-settings.ts';
import { seeds } from '../../lib/store/fixture.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { readCorpora } from '../../lib/store/read-corpus.ts';
import { StorageError } from '../../lib/store/storage-error.ts';
import { answer } from './answer.ts';
import { ourPage } from './fixture.ts';
import { runCommand } from './run-command.ts';

const page = 'https://www.etnews.com/1';
const noted = { type: 'review', page, noteId: 'n1', state: 'noted', remark: '' } as const;
const tab = { id: 7, url: page } as Parameters<typeof runCommand>[2];

let store: Store;
let told: [number, unknown][];
beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((id: number, message: unknown) => {
    told.push([id, message]);
    return Promise.resolve();
  });
  store = openStore(seeds, crypto.randomUUID());
});

const ask = (message: ToBackground) => answer(store, seeds, message, ourPage);

describe('a decision', () => {
  test('is kept, comes back after a restart, and every page is told', async () => {
    expect(await ask(noted)).toMatchObject({ page, noteId: 'n1', state: 'noted' });
    expect(await ask({ type: 'reviews', page })).toMatchObject([{ noteId: 'n1', state: 'noted' }]);
    await vi.waitFor(() => {
      expect(told).toEqual([
        [7, { type: 'reviews-changed' }],
        [8, { type: 'reviews-changed' }],
      ]);
    });
  });

  test('asked for twice is kept once', async () => {
    await Promise.all([ask(noted), ask(noted)]);
    expect(await ask({ type: 'reviews', page })).toHaveLength(1);
  });

  test('reaches the database although a page cannot be told', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    await ask(noted);
    expect(await ask({ type: 'reviews', page })).toHaveLength(1);
  });
});

test('the answer does not wait for pages that take their time', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(() => new Promise(() => undefined));
  expect(await ask(noted)).toMatchObject({ state: 'noted' });
});

describe('settings', () => {
  test('are kept and every page is told', async () => {
    await ask({ type: 'set-settings', settings: { enabled: false } });
    expect(await ask({ type: 'settings' })).toEqual({ ...DEFAULT_SETTINGS, enabled: false });
    await vi.waitFor(() => expect(told).toContainEqual([8, { type: 'settings-changed' }]));
  });
});

test('an address is told whose it is', async () => {
  expect(await ask({ type: 'outlet', address: page })).toMatchObject({ name: { en: 'ETNews' } });
  expect(await ask({ type: 'outlet', address: 'https://example.org/1' })).toBeNull();
});

test('reloading the corpus brings back what is missing', async () => {
  await store.use((database) => database.references.clear());
  await ask({ type: 'reload-corpus' });
  expect((await store.use(readCorpora))[0]?.references).toHaveLength(1);
});

describe('without storage', () => {
  beforeEach(() => {
    const refused = new StorageError('unavailable');
    store = { use: () => Promise.reject(refused), reload: () => Promise.reject(refused) };
  });

  test('settings are those of a fresh installation and no reviews are known', async () => {
    expect(await ask({ type: 'settings' })).toMatchObject({ enabled: true });
    expect(await ask({ type: 'reviews', page })).toEqual([]);
  });

  test('a decision is refused with a plain sentence', async () => {
    await expect(ask(noted)).rejects.toMatchObject({
      name: 'StorageError',
      message: 'The browser does not let Parallax keep data here.',
    });
  });
});

describe('commands', () => {
  test.each(['next-note', 'previous-note', 'pause-page'])(
    '%s is passed on to the tab in front',
    async (command) => {
      await runCommand(store, command, tab);
      expect(told).toEqual([[7, { type: 'command', command }]]);
    },
  );

  test.each([
    ['toggle-marks', { marks: false }, { marks: true }],
    ['toggle-rail', { rail: false }, { rail: true }],
    ['toggle-everywhere', { enabled: false }, { enabled: true }],
    ['toggle-site', { disabledHosts: ['www.etnews.com'] }, { disabledHosts: [] }],
  ])('%s turns over, and again back', async (command, once, twice) => {
    await runCommand(store, command, tab);
    expect(await ask({ type: 'settings' })).toMatchObject(once);
    await runCommand(store, command, tab);
    expect(await ask({ type: 'settings' })).toMatchObject(twice);
    await vi.waitFor(() => expect(told).toContainEqual([7, { type: 'settings-changed' }]));
  });

  test('a command on a tab we do not run in is no error', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    await expect(runCommand(store, 'next-note', tab)).resolves.toBeUndefined();
  });
});

test.each([
  { type: 'erase-everything' },
  { type: 'import-pack', text: '{}', address: null },
  { type: 'fetch-pack', address: 'https://packs.example.org/p.json' },
  { type: 'own-documents' },
] as const)('our script in a page may not ask for $type', async (message) => {
  for (const sender of [{ origin: 'https://www.hani.co.kr', url: page }, { url: page }, {}, { origin: '' }])
    await expect(answer(store, seeds, message, sender)).rejects.toMatchObject({ name: 'NotForPages' });
});
