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

describe('shipped code', () => {
  it.each(Object.entries(FORBIDDEN))('has no %s', (_name, pattern) => {
    const found = texts.flatMap(
      ({ path, text }) => text.match(pattern)?.map((hit) => `${path}: ${hit}`) ?? [],
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it('stays in files short enough to be read at once', () => {
    // refined-github's longest file has 367 lines; ours are to stay well below.
    const long = texts.filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
