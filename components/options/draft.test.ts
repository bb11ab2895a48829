import { expect, test } from 'vitest';
import type { ReferenceClaim, ReferenceDocument } from '../../lib/corpus/types.ts';
import { documentOf, draftOf } from './draft.ts';

const claim = (quote: string, topic = 'training-cost'): ReferenceClaim => ({
  topic,
  subject: 'V3',
  value: { min: 1, max: 1, unit: 'USD' },
  approx: 'exact',
  by: null,
  stance: 'reported',
  quote,
});
const document: ReferenceDocument = {
  doc: 'own-1',
  kind: 'article',
  topicPack: 'deepseek',
  outlet: { ko: '신문', en: 'Paper' },
  title: ' A title ',
  published: '',
  lang: 'ko',
  url: null,
  claims: [claim('b'), claim('a'), claim('b'), claim('c', 'price')],
};

test('what is saved is sorted, trimmed, and has nothing twice', () => {
  const saved = documentOf(draftOf(document));
  expect(saved).toMatchObject({ title: 'A title', published: null });
  expect(saved.claims.map(({ quote }) => quote)).toEqual(['c', 'a', 'b']);
});

test('what was left out is not saved', () => {
  const draft = draftOf(document);
  const claims = draft.claims.map((it) => ({ ...it, kept: it.claim.quote !== 'a' }));
  expect(documentOf({ ...draft, claims }).claims.map(({ quote }) => quote)).toEqual(['c', 'b']);
});
