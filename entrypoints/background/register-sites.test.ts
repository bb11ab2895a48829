import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { registerSites } from './register-sites.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

let scripts: Script[];
let allowed: readonly string[];
beforeEach(() => {
  scripts = [];
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((it) => allowed.includes(it)),
  });
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: vi.fn(async () => scripts),
    unregisterContentScripts: vi.fn(async () => {
      scripts = [];
    }),
    registerContentScripts: vi.fn(async (added: Script[]) => void scripts.push(...added)),
  });
});

const matches = () => scripts.flatMap((script) => script.matches);

test('the gate looks at the sites asked for, as far as they are allowed', async () => {
  allowed = ['https://a.example/*'];
  await registerSites(['https://a.example/*', 'https://b.example/*']);
  expect(matches()).toEqual(['https://a.example/*']);
  expect(scripts[0]?.excludeMatches).toContain('*://*.hani.co.kr/*');
});

test('asked for again there is still one, and none when all are gone', async () => {
  allowed = ['https://*/*'];
  await registerSites(['https://*/*']);
  await registerSites(['https://*/*']);
  expect(matches()).toEqual(['https://*/*']);
  await registerSites([]);
  expect(matches()).toEqual([]);
});

test('without any, nothing is registered', async () => {
  allowed = [];
  await registerSites(['https://a.example/*']);
  expect(matches()).toEqual([]);
});
