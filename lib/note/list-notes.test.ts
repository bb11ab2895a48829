import { expect, it } from 'vitest';
import {
  allNotes,
  gpuRatio,
  note,
  reference,
  trainingChip,
  trainingCost,
} from '../../components/fixtures/sample-notes.ts';
import { listNotes } from './list-notes.ts';
import type { Note } from './types.ts';

function rowOf(given: Note) {
  const [row] = listNotes([given]);
  if (row === undefined) throw new Error('no row');
  return { ...row, outlets: row.named.map(({ outlet }) => outlet.en) };
}

it('a row names first the references that give the note its relation', () => {
  expect(rowOf(gpuRatio)).toMatchObject({ outlets: ['ETNews', 'Global Economic'], more: 0 });
  expect(rowOf(trainingCost).more).toBe(4);
});

it('a row names no outlet twice and nothing on another basis beside agreement', () => {
  const twice = reference({ doc: 'metro-2', quote: '560만 달러' });
  const elsewhere = reference({ doc: 'etnews', outlet: { ko: '전자신문', en: 'ETNews' }, relation: 'scope' });
  expect(rowOf(note({ references: [reference({}), twice, elsewhere] }))).toMatchObject({
    outlets: ['Metro'],
    more: 1,
  });
});

it('carries the words that the row itself shows, and no others', () => {
  const words = (name: string) => ({ ko: name, en: name });
  const names = { V3: words('V3'), H800: words('H800'), High: words('High-Flyer') };
  expect(Object.keys(rowOf({ ...trainingChip, names }).names)).toEqual(['V3', 'H800']);
});

it('says the sentence of a page that does not fit itself, where no reference is named', () => {
  expect(listNotes(allNotes).filter(({ message }) => message !== null)).toMatchObject([
    { relation: 'internal', named: [] },
  ]);
});

it('stays as long, however many references there are', () => {
  const many = Array.from({ length: 300 }, (_, i) => reference({ doc: `d${i}` }));
  const length = (references: Note['references']) => JSON.stringify(listNotes([note({ references })])).length;
  expect(length(many)).toBe(length(many.slice(0, 1)));
});
