import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { subscriptionTo } from '../../lib/store/subscriptions.ts';
import type { InstalledPack } from '../../lib/store/types.ts';
import { askedPatterns, giveBack, originPattern } from './give-back.ts';

const removed = vi.fn();
beforeEach(() => {
  removed.mockReset().mockResolvedValue(true);
  Object.assign(browser.permissions, { remove: removed });
});

const at = (address: string | null): InstalledPack => ({
  id: 'p',
  name: { ko: '가', en: 'A' },
  version: 1,
  checksum: '',
  installed: 0,
  documents: 1,
  references: 1,
  log: [],
  subscription: address === null ? null : subscriptionTo(address, 0),
});
const A = 'https://a.example/*';

test.each([
  ['https://a.example/p.json', A],
  ['https://a.example:8443/x/p.json', 'https://a.example:8443/*'],
  ['http://a.example/p.json', null],
  ['nonsense', null],
])('for %s the browser allows %s', (address, pattern) => {
  expect(originPattern(address)).toBe(pattern);
});

test('what nothing goes by any more is given back', async () => {
  await giveBack(A, { sites: ['https://b.example/*'], packs: [at('https://c.example/p.json'), at(null)] });
  expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: [A] });
});

test.each([
  ['a site that is read', { sites: [A], packs: [] }],
  ['all sites', { sites: ['https://*/*'], packs: [] }],
  ['another pack at the same address', { sites: [], packs: [at('https://a.example/other.json')] }],
])('%s keeps it', async (_what, kept) => {
  await giveBack(A, kept);
  expect(removed).not.toHaveBeenCalled();
});

test('a listed site, which the browser does not give back, is no error', async () => {
  removed.mockRejectedValue(new Error('You cannot remove required permissions.'));
  await expect(giveBack(A, { sites: [], packs: [] })).resolves.toBeUndefined();
});

test('sites and addresses were asked for, each once', () => {
  expect(
    askedPatterns({ sites: [A], packs: [at('https://a.example/p.json'), at('https://b.example/p')] }),
  ).toEqual([A, 'https://b.example/*']);
});
