import type { Entry } from './types.ts';

export const dollars = (min: number, max = min) => ({ min, max, unit: 'USD' });

/** An article of 27 January that prints $5.6M without naming a model. */
export function entry(id: string, change: Partial<Entry> = {}): Entry {
  return {
    id,
    kind: 'article',
    outlet: { ko: id, en: id },
    published: '2025-01-27',
    url: null,
    quote: '560만 달러',
    value: dollars(5.6e6),
    approx: 'exact',
    subject: 'the model',
    basis: {},
    by: null,
    origin: id,
    also: [],
    relation: null,
    slot: null,
    ...change,
  };
}

export const report = entry('report', {
  kind: 'primary',
  published: '2024-12-27',
  quote: '$5.576M',
  value: dollars(5_576_000),
  subject: 'V3',
  basis: { stage: 'official-run' },
  origin: 'DeepSeek',
});

export const stageOnly = entry('nature', {
  kind: 'primary',
  published: '2025-09-17',
  quote: '$294K',
  value: dollars(294_000),
  subject: 'R1',
  basis: { stage: 'rl-stage' },
  origin: 'DeepSeek',
});
