import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ParallaxDatabase } from './database.ts';
import { DEFAULT_SETTINGS, getSettings, setSettings } from './settings.ts';

let database: ParallaxDatabase;
beforeEach(() => {
  database = new ParallaxDatabase(crypto.randomUUID());
});
afterEach(() => database.delete());

test('a fresh installation reads everywhere, with marks, in the language of the browser', async () => {
  expect(await getSettings(database)).toEqual({ enabled: true, marks: true, disabledHosts: [] });
});

test('settings come back as set', async () => {
  const settings = { enabled: true, marks: false, disabledHosts: ['example.org'], language: 'ko' } as const;
  await setSettings(database, settings);
  expect(await getSettings(database)).toEqual(settings);
});

test.each<[string, unknown, object]>([
  ['one damaged value', { enabled: false, marks: 'yes' }, { enabled: false, marks: true }],
  ['a value of a later version', { marks: false, colour: 'blue' }, { marks: false }],
  ['a damaged row', 'nonsense', {}],
])('%s falls back by itself', async (_, value, kept) => {
  await database.settings.put({ key: 'settings', value });
  expect(await getSettings(database)).toEqual({ ...DEFAULT_SETTINGS, ...kept });
});
