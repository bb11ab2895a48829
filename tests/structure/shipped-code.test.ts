import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOMS = ['lib', 'components', 'entrypoints'];
const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(?:^|\/)fixtures?[./]/.test(name))
    .map((name) => `${room}/${name}`),
);

/** What must not stand in code that meets page text or imported data. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  innerHTML: /\b(?:innerHTML|outerHTML)\s*=(?!=)/,
  insertAdjacentHTML: /insertAdjacentHTML/,
  'document.write': /document\.write/,
  dangerouslySetInnerHTML: /dangerouslySetInnerHTML/,
  eval: /\beval\s*\(/,
  'new Function': /new Function\s*\(/,
  'a request': /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
  'an http link': /['"`]http:\/\/(?!www\.w3\.org\/)/,
  'iterating CSS.highlights': /CSS\.highlights\.(?:forEach|keys|values|entries)|of CSS\.highlights/,
};

const texts = sources.map((path) => ({
  path,
  text: readFileSync(path, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, ''),
}));

/** The one file that goes out, to an address that the reader named (decision 6). */
const WAY_OUT = 'entrypoints/background/fetch-pack.ts';

describe('shipped code', () => {
  it.each(Object.entries(FORBIDDEN))('has no %s', (name, pattern) => {
    const found = texts
      .filter(({ path }) => name !== 'a request' || path !== WAY_OUT)
      .flatMap(({ path, text }) => text.match(pattern)?.map((hit) => `${path}: ${hit}`) ?? []);
    expect(texts.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it('goes out only where a pack is looked at or subscribed to', () => {
    expect(texts.map(({ path }) => path)).toContain(WAY_OUT);
    const users = texts.filter(({ text }) => text.includes('/fetch-pack.ts')).map(({ path }) => path);
    expect(users.sort()).toEqual([
      'entrypoints/background/answer-library.ts',
      'entrypoints/background/check-packs.ts',
    ]);
  });

  it('stays in files short enough to be read at once', () => {
    // refined-github's longest file has 367 lines; ours are to stay well below.
    const long = texts.filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
