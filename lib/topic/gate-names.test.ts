import { expect, it } from 'vitest';
import { MAX_NAMES, MAX_NAMES_OF_PACK, mergeNames, parseNames } from './gate-names.ts';

const many = (letter: string) => Array.from({ length: 1000 }, (_, index) => `${letter}${letter}${index}`);

it('several packs bring their names, each name once', () => {
  expect(mergeNames([{ gate: ['Moon', '달'] }, { gate: ['Tide', 'Moon'] }])).toEqual(['Moon', 'Tide', '달']);
  expect(mergeNames([])).toEqual([]);
});

it('a pack with many names takes no other’s place', () => {
  const names = mergeNames([
    { gate: many('a') },
    { gate: many('b') },
    { gate: many('c') },
    { gate: ['Tide'] },
  ]);
  expect(names).toHaveLength(MAX_NAMES);
  expect(names).toContain('Tide');
  expect(mergeNames([{ gate: many('a') }])).toHaveLength(MAX_NAMES_OF_PACK);
});

it.each([
  ['nothing', undefined],
  ['a number', 7],
  ['an object', { 0: 'Moon', length: 1 }],
  ['what are no names', [7, null, {}, '', 'a', 'x'.repeat(81)]],
])('%s kept in their place holds no names', (_what, value) => {
  expect(parseNames(value)).toEqual([]);
});

it('names come back as they were kept, no more than are kept', () => {
  expect(parseNames(['Moon', '(a+)+$'])).toEqual(['Moon', '(a+)+$']);
  expect(parseNames(many('a'))).toHaveLength(MAX_NAMES);
});
