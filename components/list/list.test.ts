import { describe, expect, it } from 'vitest';
import { listNotes } from '../../lib/note/list-notes.ts';
import type { ReviewState } from '../../lib/store/types.ts';
import { allNotes, founderAge, gpuRatio, nvidiaShare, trainingCost } from '../fixtures/sample-notes.ts';
import { countRelations } from './count-relations.ts';
import { filterNotes, type ListFilter } from './filter-notes.ts';
import { groupByTopic } from './group-by-topic.ts';

const rows = listNotes(allNotes);
const whole = new Map(allNotes.map((note) => [note.id, note]));
const all: ListFilter = { chip: null, review: 'all', query: '' };
const states: Readonly<Record<string, ReviewState>> = {
  [founderAge.id]: 'noted',
  [nvidiaShare.id]: 'dismissed',
};
const shown = (filter: Partial<ListFilter>) =>
  filterNotes(rows, { ...all, ...filter }, (id) => states[id] ?? 'open', 'ko', whole);

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

  it('finds what the rows say before the rest is known', () => {
    const open = () => 'open' as const;
    const found = (query: string) => filterNotes(rows, { ...all, query }, open, 'ko').length;
    expect([found('558만달러'), found('V3 기술보고서')]).toEqual([1, 3]);
  });

  it('keeps reading order', () => {
    expect(shown({}).map(({ id }) => id)).toEqual(allNotes.map(({ id }) => id));
  });

  it('groups by topic in the order in which the article reaches them', () => {
    const groups = groupByTopic(listNotes([gpuRatio, trainingCost, gpuRatio]), 'en');
    expect(groups.map(({ name, notes }) => [name, notes.length])).toEqual([
      ['GPUs against rivals’', 2],
      ['DeepSeek’s training cost', 1],
    ]);
  });
});
