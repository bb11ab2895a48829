import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { seeds } from '../../lib/store/fixture.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { answer } from './answer.ts';
import { ourPage } from './fixture.ts';
import { registerSites } from './register-sites.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

let scripts: Script[];
let allowed: readonly string[];
let store: Store;
beforeEach(() => {
  scripts = [];
  store = openStore(seeds, crypto.randomUUID());
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((it) => allowed.includes(it)),
  });
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: vi.fn(async () => scripts),
    unregisterContentScripts: vi.fn(async () => {
      scripts = [];
    }),
    registerContentScripts: vi.fn(async (added: Script[]) => {
      if (scripts.length > 0) throw new Error("Duplicate script ID 'asked-sites'");
      scripts.push(...added);
    }),
  });
});

const ask = async (...sites: string[]) => {
  await store.use((database) => changeSettings(database, { sites }));
  await registerSites(store);
};
const matches = () => scripts.flatMap((script) => script.matches);

test('the gate looks at the sites asked for, as far as they are allowed', async () => {
  allowed = ['https://a.example/*'];
  await ask('https://a.example/*', 'https://b.example/*');
  expect(matches()).toEqual(['https://a.example/*']);
  expect(scripts[0]?.excludeMatches).toContain('*://*.hani.co.kr/*');
});

test('asked for again there is still one, and none when all are gone', async () => {
  allowed = ['https://*/*'];
  await ask('https://*/*');
  await ask('https://*/*');
  expect(matches()).toEqual(['https://*/*']);
  await ask();
  expect(matches()).toEqual([]);
});

test('without any, nothing is registered', async () => {
  allowed = [];
  await ask('https://a.example/*');
  expect(matches()).toEqual([]);
});

test('two windows that ask at once leave both sites registered', async () => {
  allowed = ['https://a.example/*', 'https://b.example/*'];
  await Promise.all(
    allowed.map((add) =>
      answer(store, seeds, { type: 'set-settings', settings: { sites: { add } } }, ourPage),
    ),
  );
  expect(matches().sort()).toEqual(allowed);
});

test('when everything is erased, so are the sites, and open pages hear of it', async () => {
  allowed = ['https://a.example/*'];
  await ask(...allowed);
  const told: unknown[] = [];
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(
    async (_id: number, it: unknown) => void told.push(it),
  );
  await answer(store, seeds, { type: 'erase-everything' }, ourPage);
  expect(matches()).toEqual([]);
  await vi.waitFor(() => expect(told).toEqual([{ type: 'settings-changed' }, { type: 'corpus-changed' }]));
});

test('a backup brings the sites back that are still allowed', async () => {
  allowed = ['https://a.example/*'];
  await ask('https://a.example/*', 'https://b.example/*');
  const text = String(await answer(store, seeds, { type: 'write-backup' }, ourPage));
  await answer(store, seeds, { type: 'erase-everything' }, ourPage);
  await answer(store, seeds, { type: 'restore-backup', text }, ourPage);
  expect(matches()).toEqual(['https://a.example/*']);
});
