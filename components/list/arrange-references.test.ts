import { expect, it } from 'vitest';
import type { ComparedReference } from '../../lib/note/types.ts';
import { note, reference } from '../fixtures/sample-notes.ts';
import { arrangeReferences } from './arrange-references.ts';

const outlet = (name: string) => ({ ko: name, en: name });
const from = (name: string, change: Partial<ComparedReference> = {}) =>
  reference({ doc: name, outlet: outlet(name), ...change });
const arranged = (relation: 'differs' | 'same', ...references: readonly ComparedReference[]) =>
  arrangeReferences(note({ relation, references })).map(({ doc }) => doc);

it('puts another basis last, even where it is primary', () => {
  const basis = { relation: 'scope', slot: 'subject', kind: 'primary' } as const;
  expect(arranged('same', from('v3', basis), from('metro', { relation: 'same' }))).toEqual(['metro', 'v3']);
});

it('puts what gives the note its relation first, after primary sources', () => {
  const references = [
    from('a', { relation: 'same' }),
    from('b', { relation: 'differs' }),
    from('c', { relation: 'compatible', kind: 'primary' }),
  ];
  expect(arranged('differs', ...references)).toEqual(['c', 'b', 'a']);
  expect(arranged('same', ...references)).toEqual(['c', 'a', 'b']);
});

it('puts the reader’s own after primary sources and before all others', () => {
  const primary = from('c', { kind: 'primary' });
  expect(arranged('same', from('a', { relation: 'same' }), from('own-1'), primary)).toEqual([
    'c',
    'own-1',
    'a',
  ]);
});

it('keeps the order given among equals', () => {
  expect(arranged('same', from('a'), from('b', { relation: 'same' }), from('c'))).toEqual(['a', 'b', 'c']);
});

it('lists an outlet once with one figure, and keeps the one that opens', () => {
  const first = from('a', { quote: '558만 달러' });
  const again = from('b', { outlet: outlet('a'), quote: '558만달러', url: 'https://a.example/' });
  expect(arranged('same', first, again)).toEqual(['b']);
  expect(arranged('same', first, { ...again, quote: '557만달러' })).toEqual(['a', 'b']);
});

it('parts what is about different subjects', () => {
  const scope = { outlet: outlet('a'), relation: 'scope', slot: 'subject' } as const;
  const [v3, r1] = [from('x', { ...scope, subject: 'V3' }), from('y', { ...scope, subject: 'R1' })];
  expect(arranged('same', v3, r1)).toEqual(['x', 'y']);
});

it('joins the different words of one outlet in one row', () => {
  const says = (category: string) => from('a', { quote: null, value: { category } });
  const rows = arrangeReferences(note({ references: [says('ahead'), says('equal'), says('ahead')] }));
  expect(rows.map(({ value }) => value)).toEqual([{ category: 'ahead, equal' }]);
});
