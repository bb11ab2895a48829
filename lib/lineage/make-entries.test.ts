import { expect, it } from 'vitest';
import { referenceOf } from '../../tests/reference-of.ts';
import type { Note } from '../note/types.ts';
import { dollars } from './fixture.ts';
import { makeEntries } from './make-entries.ts';

const other = referenceOf('training-cost', 'V3', dollars(5.5e6), { quote: '550만달러' }, { doc: 'etnews' });
const own = referenceOf(
  'training-cost',
  'R1',
  dollars(5.6e6),
  { quote: '560만 달러' },
  { doc: 'own', url: 'https://www.news.example/a' },
);
const note = {
  claim: {
    subject: 'R1',
    basis: {},
    quote: '560만 달러',
    value: dollars(5.6e6),
    approx: 'exact',
    by: null,
    also: [{ start: 1, end: 2, min: 8e9, max: 8e9, unit: 'KRW', approx: 'about' }],
  },
  references: [
    {
      doc: 'etnews',
      quote: '550만달러',
      subject: 'V3',
      value: dollars(5.5e6),
      relation: 'scope',
      slot: 'subject',
    },
  ],
} as unknown as Note;
const page = { note, url: 'https://news.example/a?utm_source=x', published: '2025-01-27T09:00:00+09:00' };

it('each reference knows how the page’s figure stands to it', () => {
  const [first, here] = makeEntries([other], page);
  expect(first).toMatchObject({ quote: '550만달러', relation: 'scope', slot: 'subject' });
  expect(here).toMatchObject({ kind: 'page', published: '2025-01-27', also: [{ unit: 'KRW', quote: null }] });
});

it('a page is not laid beside its own entry', () => {
  expect(makeEntries([own, other], page).map(({ kind }) => kind)).toEqual(['article', 'page']);
});

it('without a page the whole topic is there', () => {
  expect(makeEntries([own, other], null).map(({ relation }) => relation)).toEqual([null, null]);
});
