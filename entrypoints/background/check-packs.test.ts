import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Article } from '../../lib/article/types.ts';
import { fileOf, header, paper } from '../../lib/pack/fixture.ts';
import { MAX_BYTES } from '../../lib/pack/limits.ts';
import type { ParallaxDatabase } from '../../lib/store/database.ts';
import { seeds } from '../../lib/store/fixture.ts';
import { openStore, type Store } from '../../lib/store/open-store.ts';
import { importPack, installedPacks, removePack } from '../../lib/store/packs.ts';
import { endSubscription, subscriptionTo } from '../../lib/store/subscriptions.ts';
import { answer } from './answer.ts';
import { checkPacks } from './check-packs.ts';
import { fetchPack } from './fetch-pack.ts';
import { ourPage } from './fixture.ts';

const ADDRESS = 'https://packs.example.org/p.json';
const HOUR = 3_600_000;
const next = { ...header, version: 2, documents: [paper, { ...paper, doc: 'b-paper' }] };

let store: Store;
let now: number;
const get = vi.fn<typeof fetch>();
const clock = () => now;

beforeEach(async () => {
  now = 1000;
  get.mockReset();
  vi.stubGlobal('fetch', get);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  allow(true);
  store = openStore(seeds, crypto.randomUUID());
});

function allow(allowed: boolean) {
  Object.assign(browser.permissions, { contains: vi.fn().mockResolvedValue(allowed) });
}
const answerWith = (text: string, init?: ResponseInit) =>
  get.mockImplementation(async () => new Response(text, init));
const subscribe = async () => {
  const file = await fileOf(header);
  await store.use((it) => importPack(it, file, subscriptionTo(ADDRESS, now), now));
};
const pack = async () => (await store.use(installedPacks))[0];

describe('an address that was subscribed to', () => {
  test('brings the next version when its time has come, and not before', async () => {
    await subscribe();
    answerWith(await fileOf(next));
    await checkPacks(store, clock);
    expect(await pack()).toMatchObject({
      version: 2,
      documents: 2,
      subscription: { checked: 1000, fault: null },
    });
    now += HOUR;
    await checkPacks(store, clock);
    expect(get).toHaveBeenCalledTimes(1);
    now += 24 * HOUR;
    await checkPacks(store, clock);
    expect(get).toHaveBeenCalledTimes(2);
  });

  test('is asked without cookies, referrer or a redirect', async () => {
    await subscribe();
    answerWith(await fileOf(next));
    await checkPacks(store, clock);
    const [url, init] = get.mock.calls[0] ?? [];
    expect(String(url)).toBe(ADDRESS);
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  });

  test.each<[string, () => Promise<string> | string, ResponseInit | undefined, string]>([
    ['a page instead of a pack', () => '<html>', undefined, 'not-json'],
    ['no file', () => '', { status: 404 }, 'wrong-answer'],
    [
      'another checksum',
      async () => (await fileOf(next)).replace('"version":2', '"version":3'),
      undefined,
      'wrong-checksum',
    ],
    ['a later format', () => fileOf({ ...next, schema: 2 }), undefined, 'newer-format'],
    ['another pack', () => fileOf({ ...next, id: 'other' }), undefined, 'wrong-header'],
    ['an older version', () => fileOf({ ...header, name: { ko: '가', en: 'a' } }), undefined, 'not-newer'],
    ['100 MB by its own word', () => '{}', { headers: { 'content-length': '104857600' } }, 'too-large'],
    ['nothing usable', () => fileOf({ ...next, documents: [7] }), undefined, 'nothing-left'],
  ])('that answers with %s leaves the version here, and says why', async (_, body, init, fault) => {
    await subscribe();
    answerWith(await body(), init);
    await checkPacks(store, clock);
    expect(await pack()).toMatchObject({
      version: 1,
      subscription: { fault, failures: 1, next: now + HOUR, checked: null },
    });
  });

  test('that does not answer is left alone for an hour, then two', async () => {
    await subscribe();
    get.mockRejectedValue(new TypeError('no network'));
    await checkPacks(store, clock);
    now += HOUR;
    await checkPacks(store, clock);
    expect(await pack()).toMatchObject({
      version: 1,
      subscription: { fault: 'no-connection', failures: 2, next: now + 2 * HOUR },
    });
  });

  describe('and that the reader takes back while it is asked', () => {
    const meanwhile = async (body: string, work: (database: ParallaxDatabase) => Promise<void>) => {
      await subscribe();
      get.mockImplementation(async () => {
        await store.use(work);
        return new Response(body);
      });
      await checkPacks(store, clock);
    };

    test('stays ended, and nothing is imported', async () => {
      await meanwhile(await fileOf(next), (it) => endSubscription(it, header.id));
      expect(await pack()).toMatchObject({ version: 1, subscription: null });
    });

    test('stays ended although it failed', async () => {
      await meanwhile('<html>', (it) => endSubscription(it, header.id));
      expect(await pack()).toMatchObject({ subscription: null });
    });

    test('does not bring a removed pack back', async () => {
      await meanwhile(await fileOf(next), (it) => removePack(it, header.id));
      expect(await pack()).toBeUndefined();
    });
  });

  test('is asked once by two windows, and its step told once', async () => {
    await subscribe();
    answerWith(await fileOf(next));
    await Promise.all([checkPacks(store, clock), checkPacks(store, clock)]);
    expect(get).toHaveBeenCalledTimes(1);
    expect((await pack())?.log.map(({ version }) => version)).toEqual([2, 1]);
  });

  test('whose answer does not fit on the disk says so', async () => {
    await subscribe();
    answerWith(await fileOf(next));
    await store.use(async (it) => {
      const full = Object.assign(new Error(), { name: 'QuotaExceededError' });
      vi.spyOn(it.documents, 'bulkAdd').mockRejectedValue(full);
    });
    await checkPacks(store, clock);
    expect(await pack()).toMatchObject({ version: 1, subscription: { fault: 'full', failures: 1 } });
  });

  test('that the browser no longer allows is not asked', async () => {
    await subscribe();
    allow(false);
    await checkPacks(store, clock);
    expect(get).not.toHaveBeenCalled();
    expect(await pack()).toMatchObject({ subscription: { fault: 'not-allowed' } });
  });
});

test('more than the cap is cut off on the way, whatever was promised', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1 << 20;
      controller.enqueue(new Uint8Array(1 << 20).fill(32));
    },
  });
  get.mockResolvedValue(new Response(endless));
  await expect(fetchPack(ADDRESS)).rejects.toMatchObject({ fault: 'too-large' });
  expect(sent).toBeLessThan(MAX_BYTES + (4 << 20));
});

test.each([
  ['http://packs.example.org/p.json', 'not-https'],
  ['javascript:alert(1)', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['nonsense', 'not-https'],
])('%s is not asked', async (address, fault) => {
  await expect(fetchPack(address)).rejects.toMatchObject({ fault });
  expect(get).not.toHaveBeenCalled();
});

test.each([
  ['breaks', new TypeError('network error')],
  ['takes too long', new DOMException('', 'TimeoutError')],
])('a line that %s half way is no fault of the file', async (_, error) => {
  let pulls = 0;
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (pulls++ === 0) controller.enqueue(new Uint8Array([0x7b]));
      else controller.error(error);
    },
  });
  get.mockResolvedValue(new Response(broken));
  await expect(fetchPack(ADDRESS)).rejects.toMatchObject({ fault: 'no-connection' });
});

test('what is not UTF-8 is no text', async () => {
  get.mockResolvedValue(new Response(new Uint8Array([0x7b, 0xff, 0xfe])));
  await expect(fetchPack(ADDRESS)).rejects.toMatchObject({ fault: 'not-json' });
});

test('reading pages never asks anybody, subscribed or not', async () => {
  await subscribe();
  const article: Article = {
    text: 'DeepSeek put the cost at $5.6 million.',
    title: 'DeepSeek',
    lang: 'en',
    published: null,
    outlet: null,
    url: 'https://example.org/a',
  };
  for (const message of [
    { type: 'examine', article },
    { type: 'settings' },
    { type: 'reviews', page: 'https://example.org/a' },
    { type: 'library' },
  ] as const)
    await answer(store, seeds, message, ourPage);
  expect(get).not.toHaveBeenCalled();
});
