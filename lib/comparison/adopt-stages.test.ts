import { expect, it } from 'vitest';
import { claimsOf } from '../../tests/claims-of.ts';
import type { ReferenceClaim } from '../corpus/types.ts';
import { adoptStages } from './adopt-stages.ts';

const source = {
  doc: 'paper',
  kind: 'primary',
  topicPack: 'deepseek',
  outlet: { ko: '논문', en: 'Paper' },
  title: null,
  published: '2025-09-17',
  lang: 'en',
  url: null,
} as const;

function staged(topic: string, stage: string, min: number, unit: string): readonly [string, ReferenceClaim] {
  return [
    topic,
    {
      topic,
      subject: 'R1',
      basis: { stage },
      value: { min, max: min, unit },
      approx: 'exact',
      by: null,
      stance: 'reported',
      quote: null,
    },
  ];
}

const run = new Map(
  [
    staged('training-cost', 'rl-stage', 294_000, 'USD'),
    staged('training-gpu-count', 'rl-stage', 512, 'GPU'),
  ].map(([topic, claim]) => [topic, [{ claim, source }]] as const),
);
const single = new Map(
  [staged('parameters', 'active', 37e9, 'parameters')].map(
    ([topic, claim]) => [topic, [{ claim, source }]] as const,
  ),
);

const stages = (text: string, references: typeof run): readonly string[] =>
  adoptStages(claimsOf('en', text), references).map(({ quote, basis }) => `${quote}: ${basis.stage ?? '–'}`);

it.each([
  [
    'the figure of a primary source is of its stage',
    'DeepSeek trained R1 for $294,000.',
    ['$294,000: rl-stage'],
  ],
  [
    'the page’s other figures for that model are of the same run',
    'DeepSeek trained R1 for $294,000. Training R1 took 80 hours.',
    ['$294,000: rl-stage', '80 hours: rl-stage'],
  ],
  ['another figure is not', 'DeepSeek trained R1 for $5.6 million.', ['$5.6 million: –']],
  [
    'another model is not',
    'DeepSeek trained R1 for $294,000 and V3 for $5.6 million.',
    ['$294,000: rl-stage', '$5.6 million: –'],
  ],
])('%s', (_what, text, expected) => {
  expect(stages(text, run)).toEqual(expected);
});

it('a stage that answers one question only stays with its figure', () => {
  const text = 'DeepSeek R1 has 37 billion parameters. DeepSeek trained R1 for $5.6 million.';
  expect(stages(text, single)).toEqual(['37 billion: active', '$5.6 million: –']);
});
