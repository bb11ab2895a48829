import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../tests/claims-of.ts';
import type { Basis, Claim, ClaimValue } from '../claim/types.ts';
import { compareClaims } from './compare-claims.ts';

const claim = (topic: string, subject: string, value: ClaimValue, basis: Basis = {}): Claim => ({
  topic,
  subject,
  value,
  basis,
  start: 0,
  end: 1,
  quote: '',
  approx: 'exact',
  by: null,
  stance: 'reported',
  also: [],
  matchedOn: [],
});

const dollars = (min: number): ClaimValue => ({ min, max: min, unit: 'USD' });
const share = (min: number): ClaimValue => ({ min, max: min, unit: 'x' });
const percent = (min: number): ClaimValue => ({ min, max: min, unit: '%' });

/** The relation, with the slot that differs behind a colon; `-` where the two cannot be laid side by side. */
function compare(page: Claim, reference: Claim): string {
  const rule = shippedPack.topics.find((topic) => topic.id === page.topic);
  const found = compareClaims(shippedPack, rule, page, { ...reference, quote: null, also: [] });
  if (!found) return '-';
  return found.slot ? `${found.relation}: ${found.slot}` : found.relation;
}

describe('figures', () => {
  it.each([
    [
      'one model, one sum',
      claim('training-cost', 'V3', dollars(5.58e6)),
      claim('training-cost', 'V3', dollars(5.58e6)),
      'same',
    ],
    [
      'one model, another precision',
      claim('training-cost', 'V3', dollars(5.58e6)),
      claim('training-cost', 'V3', dollars(5.576e6)),
      'compatible',
    ],
    [
      'one model, another sum',
      claim('training-cost', 'V3', dollars(5.58e6)),
      claim('training-cost', 'V3', dollars(2e6)),
      'differs',
    ],
    [
      'two models, one sum',
      claim('training-cost', 'R1', dollars(5.58e6)),
      claim('training-cost', 'V3', dollars(5.58e6)),
      'scope: subject',
    ],
    [
      'an open model, one sum',
      claim('training-cost', 'the model', dollars(5.58e6)),
      claim('training-cost', 'V3', dollars(5.58e6)),
      'same',
    ],
    [
      'an open model, another sum',
      claim('training-cost', 'the model', dollars(2.94e5)),
      claim('training-cost', 'V3', dollars(5.58e6)),
      'scope: subject',
    ],
    [
      'another stage',
      claim('training-cost', 'R1', dollars(2.94e5), { stage: 'rl-stage' }),
      claim('training-cost', 'R1', dollars(6e6)),
      'scope: stage',
    ],
    [
      'two rivals',
      claim('rival-training-cost', 'OpenAI', dollars(1e8)),
      claim('rival-training-cost', 'Meta', dollars(6.4e8)),
      'scope: subject',
    ],
    [
      'one yardstick, another ratio',
      claim('cost-ratio', 'R1', share(0.1), { yardstick: 'OpenAI' }),
      claim('cost-ratio', 'R1', share(0.01), { yardstick: 'OpenAI' }),
      'differs',
    ],
    [
      'another yardstick',
      claim('cost-ratio', 'R1', share(0.1), { yardstick: 'OpenAI' }),
      claim('cost-ratio', 'R1', share(0.01), { yardstick: 'Meta' }),
      'scope: yardstick',
    ],
    [
      'another test',
      claim('benchmark-score', 'R1', percent(79.8), { test: 'AIME 2024' }),
      claim('benchmark-score', 'R1', percent(97.3), { test: 'MATH-500' }),
      'scope: test',
    ],
    [
      'another moment, said',
      claim('nvidia-share-move', 'Nvidia', percent(-10), { time: 'premarket' }),
      claim('nvidia-share-move', 'Nvidia', percent(-17), { time: 'close' }),
      'scope: time',
    ],
    [
      'a price that moves, no moment said',
      claim('nvidia-share-move', 'Nvidia', percent(-10)),
      claim('nvidia-share-move', 'Nvidia', percent(-17)),
      'scope: time',
    ],
    [
      'two shares',
      claim('market-move', 'SK hynix', percent(-9.9)),
      claim('market-move', 'Samsung Electronics', percent(-2.4)),
      '-',
    ],
    [
      'currencies that do not meet',
      claim('training-cost', 'V3', { min: 8e10, max: 8e10, unit: 'KRW' }),
      claim('training-cost', 'V3', dollars(5.58e6)),
      'scope: currency',
    ],
    [
      'one day',
      claim('release-date', 'R1', { date: '2025-01-20' }),
      claim('release-date', 'R1', { date: '2025-01-20' }),
      'same',
    ],
    [
      'a day and its month',
      claim('release-date', 'R1', { date: '2025-01' }),
      claim('release-date', 'R1', { date: '2025-01-20' }),
      'compatible',
    ],
    [
      'two days',
      claim('release-date', 'R1', { date: '2025-01-22' }),
      claim('release-date', 'R1', { date: '2025-01-20' }),
      'differs',
    ],
    [
      'a date and an age',
      claim('founder-born', 'Liang Wenfeng', { date: '1985' }),
      claim('founder-born', 'Liang Wenfeng', { min: 40, max: 40, unit: 'years' }),
      '-',
    ],
  ] as const)('%s', (_what, page, reference, expected) => {
    expect(compare(page, reference)).toBe(expected);
    expect(compare(reference, page)).toBe(expected);
  });
});

describe('answers from lists', () => {
  const chip = (category: string, subject = 'V3'): Claim => claim('training-chip', subject, { category });
  const verdict = (category: string, basis: Basis): Claim =>
    claim('benchmark-verdict', 'R1', { category }, basis);

  it.each([
    ['one chip', chip('H800'), chip('H800'), 'same'],
    ['chips that exclude each other', chip('H800'), chip('H100'), 'differs'],
    ['a maker and its chip', chip('Nvidia GPU'), chip('H800'), 'compatible'],
    ['two models, two chips', chip('H800', 'V3'), chip('H100', 'R1'), 'scope: subject'],
    [
      'one verdict on one test',
      verdict('ahead', { yardstick: 'OpenAI', test: 'AIME 2024' }),
      verdict('ahead', { yardstick: 'OpenAI', test: 'AIME 2024' }),
      'same',
    ],
  ] as const)('%s', (_what, page, reference, expected) => {
    expect(compare(page, reference)).toBe(expected);
    expect(compare(reference, page)).toBe(expected);
  });
});

it.each([
  [
    'a figure whose model an earlier sentence names',
    { ...claim('training-cost', 'V3', dollars(5.58e6)), carried: true as const },
    'scope: unnamed',
  ],
  [
    'a figure in a question',
    { ...claim('training-cost', 'V3', dollars(5.58e6)), asked: true as const },
    'scope: asked',
  ],
  [
    'a word for an order of magnitude',
    {
      ...claim('training-cost', 'V3', { min: 1e7, max: 1e8, unit: 'USD' }),
      quote: 'tens of millions of dollars',
    },
    'scope: order',
  ],
  [
    'a range that is printed',
    { ...claim('training-cost', 'V3', { min: 1e7, max: 1e8, unit: 'USD' }), quote: '$10-100 million' },
    'differs',
  ],
])('%s beside another sum', (_what, page, expected) => {
  expect(compare(page, claim('training-cost', 'V3', dollars(2e6)))).toBe(expected);
});
