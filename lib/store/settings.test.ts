import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ParallaxDatabase } from './database.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { changeSettings, getSettings } from './settings.ts';

let database: ParallaxDatabase;
beforeEach(() => {
  database = new ParallaxDatabase(crypto.randomUUID());
});
afterEach(() => database.delete());

test('a fresh installation reads everywhere, with marks and rail, in the language of the browser', async () => {
  expect(await getSettings(database)).toEqual({
    enabled: true,
    marks: true,
    rail: true,
    theme: 'system',
    tracksChanges: false,
    readsByItself: true,
    sites: [],
    disabledHosts: [],
  });
});

test('settings come back as changed', async () => {
  const change = { marks: false, theme: 'dark', disabledHosts: ['example.org'], language: 'ko' } as const;
  await changeSettings(database, change);
  expect(await getSettings(database)).toEqual({ ...DEFAULT_SETTINGS, ...change });
});

test('only what differs from a fresh installation is kept', async () => {
  await changeSettings(database, { ...DEFAULT_SETTINGS, rail: false });
  expect((await database.settings.get('settings'))?.value).toEqual({ rail: false });
  await changeSettings(database, { rail: true });
  expect((await database.settings.get('settings'))?.value).toEqual({});
});

test('the language of the browser can be chosen again', async () => {
  await changeSettings(database, { language: 'ko' });
  await changeSettings(database, { marks: false });
  expect((await getSettings(database)).language).toBe('ko');
  await changeSettings(database, { language: null });
  expect(await getSettings(database)).toEqual({ ...DEFAULT_SETTINGS, marks: false });
});

test('two windows that change different things both have their way', async () => {
  await Promise.all([
    changeSettings(database, { marks: false }),
    changeSettings(database, { theme: 'light' }),
    changeSettings(database, { language: 'en' }),
  ]);
  expect(await getSettings(database)).toMatchObject({ marks: false, theme: 'light', language: 'en' });
});

test('two windows that add to one list, or take from it, both have their way', async () => {
  await changeSettings(database, { sites: ['https://a.example/*', 'https://b.example/*'] });
  await Promise.all([
    changeSettings(database, { sites: { add: 'https://c.example/*' } }),
    changeSettings(database, { sites: { remove: 'https://a.example/*' } }),
    changeSettings(database, { sites: { add: 'https://d.example/*' }, disabledHosts: { add: 'e.example' } }),
  ]);
  expect(await getSettings(database)).toMatchObject({
    sites: ['https://b.example/*', 'https://c.example/*', 'https://d.example/*'],
    disabledHosts: ['e.example'],
  });
});

test('a member stands once, and one that is gone can be removed again', async () => {
  for (const change of [{ add: 'a.example' }, { add: 'a.example' }, { remove: 'b.example' }])
    await changeSettings(database, { disabledHosts: change });
  expect((await getSettings(database)).disabledHosts).toEqual(['a.example']);
});

test('a host is on again once what stands above it is on too', async () => {
  await changeSettings(database, { disabledHosts: ['a.example', 'news.a.example', 'b.example'] });
  await changeSettings(database, { disabledHosts: { remove: 'news.a.example' } });
  expect((await getSettings(database)).disabledHosts).toEqual(['b.example']);
});

test.each<[string, unknown, object]>([
  ['a row of an older version', { enabled: true, marks: false, disabledHosts: [] }, { marks: false }],
  ['one damaged value', { enabled: false, marks: 'yes' }, { enabled: false, marks: true }],
  ['a value of a later version', { marks: false, colour: 'blue' }, { marks: false }],
  ['a damaged row', 'nonsense', {}],
  ['an unknown theme', { theme: 'neon' }, { theme: 'system' }],
])('%s falls back by itself', async (_, value, kept) => {
  await database.settings.put({ key: 'settings', value });
  expect(await getSettings(database)).toEqual({ ...DEFAULT_SETTINGS, ...kept });
});
