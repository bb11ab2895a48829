import { describe, expect, it } from 'vitest';
import { referenceOf } from '../../tests/reference-of.ts';
import type { Article } from '../article/types.ts';
import { chooseReferences } from './choose-references.ts';
import type { ReferenceDocument } from './types.ts';

const page: Article = {
  text: '',
  title: '한빛이 읽은 딥시크',
  lang: 'ko',
  published: '2025-01-28',
  outlet: '한빛신문',
  url: 'https://www.hanbit.example/news/1',
};
const dollars = { min: 5.58e6, max: 5.58e6, unit: 'USD' };
const from = (source: Partial<Omit<ReferenceDocument, 'claims'>>) =>
  referenceOf('training-cost', 'V3', dollars, {}, source);

describe('the references of a page', () => {
  const references = [
    from({ doc: 'late', title: 'a', published: '2025-02-01' }),
    from({ doc: 'undated', title: 'b', published: null }),
    from({ doc: 'early', title: 'c', published: '2025-01' }),
    from({ doc: 'paper', kind: 'primary', title: 'd', published: '2025-09' }),
    from({ doc: 'own' }),
    referenceOf('release-date', 'R1', { date: '2025-01-20' }, {}, { doc: 'other-question', title: 'e' }),
  ];
  const chosen = chooseReferences(page, references);
  const docs = (topic: string) => chosen.get(topic)?.map((reference) => reference.source.doc);

  it('stand primary sources first, then by date, undated last, without its own', () => {
    expect(docs('training-cost')).toEqual(['paper', 'early', 'late', 'undated']);
  });

  it('are kept by topic', () => {
    expect(docs('release-date')).toEqual(['other-question']);
    expect(docs('staff')).toBe(undefined);
  });

  it('leave the corpus in its order', () => {
    expect(references.map((reference) => reference.source.doc)[0]).toBe('late');
  });
});
