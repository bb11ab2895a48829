import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReferenceDocument } from '../../lib/corpus/types.ts';
import { findQuantities } from '../../lib/quantity/find-quantities.ts';
import deepseek from '../../seeds/topics/deepseek.json' with { type: 'json' };

const documents = readdirSync('seeds/documents').map(
  (name) => JSON.parse(readFileSync(`seeds/documents/${name}`, 'utf8')) as ReferenceDocument,
);

const CURRENCY = /^(?:KRW|USD|CNY|JPY)(?:$|\/)/;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-6;

interface Value {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** What the figure reads as, next to what the corpus says: equal; or a share said as a percentage, a multiple or a saving; or a fall said without its sign. */
function reads(document: ReferenceDocument, quote: string, { min, max, unit }: Value): boolean {
  return findQuantities(quote, { lang: document.lang, published: document.published }).some((found) => {
    if (found.min === null || found.max === null) return false;
    if (CURRENCY.test(unit) && found.unit.slice(0, 3) !== unit.slice(0, 3) && found.unit !== '') return false;
    const fits = (low: number, high: number): boolean => near(low, min) && near(high, max);
    const share = unit === 'x';
    return [
      fits(found.min, found.max),
      unit === '%' && fits(-found.max, -found.min),
      share && fits(found.min / 100, found.max / 100),
      share && fits(1 - found.max / 100, 1 - found.min / 100),
      share && fits(1 / found.max, 1 / found.min),
    ].some(Boolean);
  });
}

const readsDate = ({ lang, published }: ReferenceDocument, quote: string, date: string): boolean =>
  findQuantities(quote, { lang, published }).some((found) => found.date === date);

/** Not read alone: a vague plural, and a bare count that could be a year. */
const NOT_READ = new Set(["a few $10M's", '2048']);

describe.each(documents.map((document) => [document.doc, document] as const))('%s', (_doc, document) => {
  const figures = document.claims.flatMap(({ quote, value, also = [] }) => [
    ...(quote !== null && 'unit' in value ? [[quote, value] as const] : []),
    ...also.map((other) => [other.quote, other] as const),
  ]);
  const dates = document.claims.flatMap(({ quote, value }) =>
    quote !== null && 'date' in value && value.date !== undefined ? [[quote, value.date] as const] : [],
  );
  it.each(figures)('prints %s for %o', (quote, value) => {
    expect(reads(document, quote, value)).toBe(!NOT_READ.has(quote));
  });
  it.each(dates)('prints %s for %s', (quote, date) => expect(readsDate(document, quote, date)).toBe(true));
  it('has claims', () => expect(document.claims).not.toEqual([]));
});

const TOPICS = new Set(
  `training-cost total-cost-estimate rival-training-cost training-gpu-count rival-gpu-count gpu-stockpile
  gpu-stockpile-cost training-chip gpu-hours training-time parameters training-tokens cost-ratio gpu-ratio price
  price-ratio release-date benchmark-score benchmark-verdict arena-rank app-rank app-downloads company-founded
  fund-founded fund-assets founder-born staff nvidia-share-move nvidia-value-lost market-move us-ai-investment
  export-control-date chip-performance-ratio training-method licence chip-suspicion censorship data-location ban`.split(
    /\s+/,
  ),
);

describe('the topics of the pack', () => {
  const topics = [...deepseek.topics, ...deepseek.categoryTopics];

  it('are the 39 documented ones, each once', () => {
    expect(topics.map((topic) => topic.id).toSorted()).toEqual([...TOPICS].toSorted());
  });

  it.each(topics.map((topic) => [topic.id, topic.name] as const))(
    '%s is named in Korean and English',
    (_id, name) => {
      expect(name.ko).toMatch(/[가-힣]/);
      expect(name.en).toMatch(/[A-Za-z]/);
    },
  );

  it('are those of every reference', () => {
    const used = documents.flatMap((document) => document.claims.map((claim) => claim.topic));
    expect(used.filter((topic) => !TOPICS.has(topic))).toEqual([]);
  });
});

it('every rule of the claims is used', () => {
  const folder = 'lib/claim/rules';
  const rules = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  const sources = [...rules.map((name) => `${folder}/${name}`), 'lib/claim/make-claims.ts'];
  const imported = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(rules.filter((name) => !imported.includes(`/${name}'`))).toEqual([]);
});
