import { expect, it } from 'vitest';
import { note } from '../../components/fixtures/sample-notes.ts';
import { prominentNotes } from './prominent-notes.ts';

const differing = (id: string, topic: string) => note({ id, relation: 'differs', claim: { topic } });

it('the first difference on each question stands out, its repeats do not', () => {
  const notes = [differing('a', 'cost'), differing('b', 'cost'), differing('c', 'chips')];
  expect([...prominentNotes(notes)]).toEqual(['a', 'c']);
});

it('no more than a handful stand out', () => {
  const notes = Array.from({ length: 9 }, (_, i) => differing(`n${i}`, `topic ${i}`));
  expect([...prominentNotes(notes)]).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
});

it('agreement is never louder or quieter than it is', () => {
  expect(prominentNotes([note({ relation: 'same' }), note({ relation: 'scope' })]).size).toBe(0);
});
