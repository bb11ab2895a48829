import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;
const read = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Messages;
const locales = readdirSync('public/_locales');
const english = read('en');

describe('the locales', () => {
  it('are at least English and Korean', () => {
    expect(locales).toEqual(expect.arrayContaining(['en', 'ko']));
  });

  it.each(locales)('%s has the keys of English, none empty', (locale) => {
    const messages = read(locale);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    for (const { message } of Object.values(messages)) expect(message.trim()).not.toBe('');
  });

  it.each(locales)('%s fills the same placeholders as English', (locale) => {
    for (const [key, { placeholders }] of Object.entries(read(locale))) {
      expect(Object.keys(placeholders ?? {}).sort()).toEqual(
        Object.keys(english[key]?.placeholders ?? {}).sort(),
      );
    }
  });
});
