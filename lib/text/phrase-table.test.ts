import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PhraseEnds } from './phrase-ends.ts';
import { PhraseTable } from './phrase-table.ts';

const phrases = ['이', '이상', '이상의', '를 넘', '를 크게 넘', 'or', 'or more', '%'];
const entries = phrases.map((phrase): [string, string] => [phrase, phrase]);

it('finds the longest phrase that stands at a place', () => {
  const table = new PhraseTable(entries);
  expect(table.at('5개 이상의', 3)).toEqual({ value: '이상의', end: 6 });
  expect(table.at('5개 이상은', 3)).toEqual({ value: '이상', end: 5 });
  expect(table.at('5%', 1)).toEqual({ value: '%', end: 2 });
  expect(table.at('5개를 크게 늘', 2)).toBeUndefined();
  expect(table.at('이상', 2)).toBeUndefined();
});

it('takes a shorter one where the longer does not fit', () => {
  const table = new PhraseTable(entries);
  expect(table.at('or more', 0, (_, __, phrase) => phrase.length < 3)).toEqual({ value: 'or', end: 2 });
});

it('finds what plain search finds, from the front and from the back', () => {
  const some = fc.uniqueArray(
    fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(...'가나다ab') }),
  );
  const text = fc.string({ maxLength: 8, unit: fc.constantFrom(...'가나다ab') });
  fc.assert(
    fc.property(some, text, (words, printed) => {
      const pairs = words.map((word): [string, string] => [word, word]);
      const [table, ends] = [new PhraseTable(pairs), new PhraseEnds(pairs)];
      const longest = (fits: (word: string) => boolean): string | undefined =>
        words.filter(fits).sort((a, b) => b.length - a.length)[0];
      for (let at = 0; at <= printed.length; at++) {
        expect(table.at(printed, at)?.value).toBe(longest((word) => printed.startsWith(word, at)));
        expect(ends.before(printed, at)?.value).toBe(longest((word) => printed.endsWith(word, at)));
      }
    }),
  );
});
