import { describe, expect, test } from 'vitest';
import { referenceDocumentSchema, seedManifestSchema } from './schema.ts';
import { parseSeed, SeedError } from './seed-error.ts';
import type { ReferenceClaim, ReferenceDocument } from './types.ts';

const claim: ReferenceClaim = {
  topic: 'training-cost',
  subject: 'V3',
  value: { min: 5_576_000, max: 5_576_000, unit: 'USD' },
  approx: 'exact',
  by: null,
  stance: 'claimed',
  quote: '$5.576M',
};
const document: ReferenceDocument = {
  doc: 'a-report',
  kind: 'primary',
  topicPack: 'deepseek',
  outlet: { ko: '보고서', en: 'Report' },
  title: null,
  published: '2024-12',
  lang: 'en',
  url: 'https://example.org/report',
  claims: [claim],
};

function faultsOf(content: unknown): string {
  try {
    parseSeed(referenceDocumentSchema, 'seeds/documents/a-report.json', content);
  } catch (error) {
    if (error instanceof SeedError) return error.message;
    throw error;
  }
  return 'none';
}

test('a whole document passes unchanged', () => {
  expect(parseSeed(referenceDocumentSchema, 'a.json', document)).toEqual(document);
});

test('what is known of its making and its origin passes unchanged', () => {
  const known: ReferenceDocument = {
    ...document,
    kind: 'board',
    aliases: ['報告'],
    origin: 'Reuters',
    provenance: { method: 'retelling', entered: '2026-11-22' },
    claims: [{ ...claim, via: 'CNBC' }],
  };
  expect(parseSeed(referenceDocumentSchema, 'a.json', known)).toEqual(known);
});

describe('a broken document is refused with file and field', () => {
  test.each<[string, object, string]>([
    ['an http address', { url: 'http://example.org' }, 'url: an https address'],
    ['a script address', { url: 'javascript:alert(1)' }, 'url: an https address'],
    ['a primary source without address', { url: null }, 'url: a primary source needs its address'],
    ['a month 13', { published: '2025-13' }, 'published: an ISO date'],
    ['a written date', { published: '27 Jan 2025' }, 'published: an ISO date'],
    ['an unknown way of reading', { provenance: { method: 'guess', entered: '2026-11-22' } }, 'provenance'],
    ['a vague day of entry', { provenance: { method: 'source', entered: '2026' } }, 'provenance.entered: '],
    ['an endless list of names', { aliases: Array.from({ length: 9 }, () => 'x') }, 'aliases: '],
    ['an unknown kind', { kind: 'rumour' }, 'kind: '],
    ['a name in one language only', { outlet: { ko: '보고서' } }, 'outlet.en: '],
    ['an endless title', { title: 'x'.repeat(301) }, 'title: '],
    ['an unknown field', { sentence: 'copied' }, '(whole file): '],
    ['too many claims', { claims: Array.from({ length: 501 }, () => claim) }, 'claims: '],
    ['a repeated claim', { claims: [claim, claim] }, 'claims: claims must be sorted'],
    [
      'unsorted claims',
      { claims: [claim, { ...claim, topic: 'app-rank' }] },
      'claims: claims must be sorted',
    ],
    [
      'a range upside down',
      { claims: [{ ...claim, value: { min: 2, max: 1, unit: 'USD' } }] },
      'claims[0].value',
    ],
    [
      'a category with a printed figure',
      { claims: [{ ...claim, value: { category: 'H800' } }] },
      'claims[0].quote: a category has no printed figure',
    ],
    ['a sentence as a quote', { claims: [{ ...claim, quote: 'x'.repeat(121) }] }, 'claims[0].quote: '],
    ['an unknown stance', { claims: [{ ...claim, stance: 'proven' }] }, 'claims[0].stance: '],
  ])('%s', (_, change, fault) => {
    const message = faultsOf({ ...document, ...change });
    expect(message).toContain(`seeds/documents/a-report.json: ${fault}`);
  });
});

test('every fault is named, not only the first', () => {
  expect(faultsOf({ ...document, url: 'ftp://x.org', lang: 'fr' }).split('\n')).toHaveLength(3);
});

test('a manifest without a version is refused', () => {
  expect(() => parseSeed(seedManifestSchema, 'seeds/manifest.json', { packs: ['a'], documents: [] })).toThrow(
    'seeds/manifest.json: version',
  );
});
