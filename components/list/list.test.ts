import { describe, expect, it } from 'vitest';
import type { ReviewState } from '../../lib/store/types.ts';
import {
  allNotes,
  founderAge,
  gpuRatio,
  note,
  nvidiaShare,
  reference,
  trainingCost,
} from '../fixtures/sample-notes.ts';
import { closestReferences } from './closest-references.ts';
import { countRelations } from './count-relations.ts';
import { filterNotes, type ListFilter } from './filter-notes.ts';
import { groupByTopic } from './group-by-topic.ts';

const all: ListFilter = { chip: null, review: 'all', query: '' };
const states: Readonly<Record<string, ReviewState>> = {
  [founderAge.id]: 'noted',
  [nvidiaShare.id]: 'dismissed',
};
const shown = (filter: Partial<ListFilter>) =>
  filterNotes(allNotes, { ...all, ...filter }, (id) => states[id] ?? 'open', 'ko');

it('counts same and compatible as agreement', () => {
  expect(countRelations(allNotes)).toEqual({ agree: 4, scope: 1, differs: 2, internal: 1, unmatched: 1 });
});

describe('the list', () => {
  it.each([
    ['everything', {}, 9],
    ['agreement', { chip: 'agree' }, 4],
    ['what is still open', { review: 'open' }, 7],
    ['what was noted', { review: 'noted' }, 1],
    ['a search without its space', { query: '558만달러' }, 1],
    ['a search for an outlet', { query: '전자신문' }, 3],
    ['a chip and a search together', { chip: 'differs', query: '전자신문' }, 2],
    ['nothing that fits', { query: 'zebra' }, 0],
  ] as const)('shows %s', (_, filter, count) => {
    expect(shown(filter)).toHaveLength(count);
  });

  it('keeps reading order', () => {
    expect(shown({}).map(({ id }) => id)).toEqual(allNotes.map(({ id }) => id));
  });

  it('groups by topic in the order in which the article reaches them', () => {
    const groups = groupByTopic([gpuRatio, trainingCost, gpuRatio], 'en');
    expect(groups.map(({ name, notes }) => [name, notes.length])).toEqual([
      ['GPUs against rivals’', 2],
      ['DeepSeek’s training cost', 1],
    ]);
  });
});

it('a row names first the references that give the note its relation', () => {
  const { named, more } = closestReferences(gpuRatio);
  expect(named.map(({ doc }) => doc)).toEqual(['etnews', 'global']);
  expect(more).toBe(0);
  expect(closestReferences(trainingCost).more).toBe(4);
});

it('a row names no outlet twice and nothing on another basis beside agreement', () => {
  const twice = reference({ doc: 'metro-2', quote: '560만 달러' });
  const elsewhere = reference({ doc: 'etnews', outlet: { ko: '전자신문', en: 'ETNews' }, relation: 'scope' });
  const { named, more } = closestReferences(note({ references: [reference({}), twice, elsewhere] }));
  expect(named.map(({ doc }) => doc)).toEqual(['metro']);
  expect(more).toBe(1);
});
