import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToBackground } from '../../lib/messages/types.ts';
import { fileOf, header, plantPaper, story } from '../../lib/pack/fixture.ts';
import { seeds } from '../../lib/store/fixture.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { installedPacks } from '../../lib/store/packs.ts';
import { KEPT_NAMES } from '../../lib/topic/gate-names.ts';
import { answer } from './answer.ts';
import { ourPage } from './fixture.ts';
import { tellGates } from './tell-gates.ts';

const first = await fileOf({ ...header, topicPacks: [story], documents: [plantPaper] });
const second = await fileOf({
  ...header,
  id: 'tides',
  topicPacks: [{ ...story, id: 'tide', gate: ['Tidewater'] }],
  documents: [],
});

let store: Store;
let told: unknown[];
beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_id: number, message: unknown) => {
    told.push(message, await kept());
  });
  Object.assign(browser.scripting, { getRegisteredContentScripts: async () => [] });
  store = openStore(seeds, crypto.randomUUID());
});

const kept = async () => (await browser.storage.local.get(KEPT_NAMES))[KEPT_NAMES];
const ask = (message: ToBackground) => answer(store, seeds, message, ourPage);
const importPack = (text: string) => ask({ type: 'import-pack', text, address: null });

test('the names that a pack brings are kept for the gates before pages hear of it', async () => {
  await importPack(first);
  expect(await kept()).toEqual(['Lumora', '루모라']);
  await vi.waitFor(() => expect(told).toEqual([{ type: 'corpus-changed' }, ['Lumora', '루모라']]));
});

test('they go with the pack, and with everything', async () => {
  await importPack(first);
  await importPack(second);
  await ask({ type: 'remove-pack', id: header.id });
  expect(await kept()).toEqual(['Tidewater']);
  await ask({ type: 'erase-everything' });
  expect(await kept()).toBeUndefined();
});

test('a pack without a story of its own brings none', async () => {
  await importPack(await fileOf(header));
  expect(await browser.storage.local.get()).toEqual({});
});

test('of two imports at once both are told', async () => {
  await Promise.all([importPack(first), importPack(second)]);
  expect(await kept()).toEqual(expect.arrayContaining(['Lumora', 'Tidewater']));
});

test('where they cannot be kept the import stands, and the next start tells them', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await importPack(first);
  expect(complaint).toHaveBeenCalledOnce();
  expect(await store.use(installedPacks)).toHaveLength(1);
  await vi.waitFor(() => expect(told).toContainEqual({ type: 'corpus-changed' }));
  expect(await kept()).toBeUndefined();
  await tellGates(store);
  expect(await kept()).toEqual(['Lumora', '루모라']);
});
