import { describe, expect, it } from 'vitest';
import {
  fundAssets,
  gpuRatio,
  note,
  reference,
  rivalCost,
  trainingChip,
  trainingCost,
} from '../fixtures/sample-notes.ts';
import { hedgeSpan } from './hedge-span.ts';
import { layOutPlot } from './lay-out-plot.ts';
import { plotValues } from './plot-values.ts';

const usd = (min: number, max = min) => ({ min, max, unit: 'USD' });

function layOut(each: Parameters<typeof plotValues>[0]) {
  const data = plotValues(each, 'ko');
  return data === null ? null : layOutPlot(data.here, data.others, data.unit, 'ko');
}

describe('nothing is drawn', () => {
  it.each([
    ['without references', fundAssets],
    ['for a category', trainingChip],
    [
      'when no reference shares the unit',
      note({ references: [reference({ value: { min: 8e9, max: 8e9, unit: 'KRW' } })] }),
    ],
  ])('%s', (_, each) => {
    expect(layOut(each)).toBeNull();
  });
});

it('draws a conversion when the references share its unit', () => {
  const won = note({
    claim: { also: [{ start: 0, end: 1, min: 8e9, max: 8e9, unit: 'KRW', approx: 'about' }] },
    references: [reference({ value: { min: 8.2e9, max: 8.2e9, unit: 'KRW' } })],
  });
  expect(plotValues(won, 'ko')).toMatchObject({ unit: 'KRW', here: { min: 8e9 } });
});

it('keeps every mark inside the plot', () => {
  for (const each of [trainingCost, rivalCost, gpuRatio]) {
    const plot = layOut(each);
    const places = [...(plot?.points ?? []), ...(plot?.rows ?? [])].flatMap(({ at, span }) => [
      at,
      span?.from,
      span?.to,
    ]);
    for (const place of places) {
      if (typeof place !== 'number') continue;
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(100);
    }
  }
});

it('orders the values as the axis does', () => {
  const at = (doc: string) =>
    layOut(trainingCost)?.points.find(({ id }) => id.startsWith(doc))?.at ?? Number.NaN;
  expect(at('etnews')).toBeLessThan(at('v3'));
  expect(at('v3')).toBeLessThan(at('metro'));
  expect(at('metro')).toBeLessThan(at('global'));
});

it('leaves out a value on another basis that lies far off, and says how many', () => {
  const plot = layOut(trainingCost);
  expect(plot?.leftOut).toBe(1);
  expect(plot?.points.some(({ id }) => id.startsWith('nature'))).toBe(false);
});

it('takes a logarithmic axis beyond a factor of twenty', () => {
  const between = (high: number) =>
    layOut(
      note({
        claim: { value: usd(1e6) },
        references: [
          reference({ doc: 'a', value: usd(high), relation: 'differs' }),
          reference({ doc: 'b', value: usd(Math.sqrt(high * 1e6)), relation: 'differs' }),
        ],
      }),
    )?.points.find(({ id }) => id.startsWith('b'))?.at;
  expect(between(30e6)).toBeCloseTo(50);
  expect(between(19e6)).toBeLessThan(30);
});

it('stacks dots that would hide one another, and sets a primary source on the axis', () => {
  const same = ['a', 'b', 'c'].map((doc) => reference({ doc, value: usd(5.6e6), relation: 'same' }));
  const primary = reference({ doc: 'p', kind: 'primary', value: usd(5.6e6), relation: 'same' });
  const apart = reference({ doc: 'd', value: usd(6e6), relation: 'differs' });
  const plot = layOut(note({ references: [primary, ...same, apart] }));
  expect(plot?.points.map(({ kind, level }) => [kind, level])).toEqual([
    ['primary', 0],
    ['agree', 0],
    ['agree', 1],
    ['agree', 2],
    ['differs', 0],
  ]);
});

it('draws no axis for one value that everybody prints', () => {
  const same = ['a', 'b'].map((doc) => reference({ doc, value: usd(5.6e6), relation: 'same' }));
  expect(layOut(note({ references: same }))).toBeNull();
});

it('draws a range as a bar and a hedge as a whisker', () => {
  const [essay] = layOut(rivalCost)?.rows ?? [];
  expect(essay).toMatchObject({ at: null, kind: 'agree' });
  const [blog] = layOut(trainingCost)?.rows ?? [];
  expect(blog?.span).toMatchObject({ openEnd: true });
  expect(blog?.at).toBeGreaterThan(80);
});

it.each([
  [6_000_000, 'about', 5_500_000, 6_500_000],
  [5_600_000, 'about', 5_550_000, 5_650_000],
  [0.15, 'about', 0.145, 0.155],
  [10_000, 'at-least', 10_000, Number.POSITIVE_INFINITY],
  [2, 'at-most', Number.NEGATIVE_INFINITY, 2],
] as const)('%d %s reaches from %d to %d', (value, approx, low, high) => {
  const span = hedgeSpan(value, approx);
  expect(span?.low).toBeCloseTo(low);
  expect(span?.high).toBeCloseTo(high);
});

it('names the unit once in Korean and with every sum in English', () => {
  const data = plotValues(trainingCost, 'ko');
  const labels = (language: 'ko' | 'en') =>
    data && layOutPlot(data.here, data.others, data.unit, language)?.ticks.map(({ label }) => label);
  expect(labels('ko')).toEqual(['560만', '580만', '600만 달러']);
  expect(labels('en')).toEqual(['$5.6M', '$5.8M', '$6M']);
});

describe('many hedged values', () => {
  const hedged = (approx: 'about' | 'at-most', count: number) =>
    Array.from({ length: count }, (_, i) =>
      reference({
        doc: `${approx}${i}`,
        approx,
        value: usd(5_000_000 + i * 100_000),
        relation: 'compatible',
      }),
    );

  it('keep the reach of each while there are few', () => {
    expect(layOut(note({ references: hedged('about', 4) }))?.rows).toHaveLength(4);
  });

  it('lose that of "about" first', () => {
    const exact = [1_000_000, 9_000_000].map((amount) =>
      reference({ doc: `${amount}`, value: usd(amount), relation: 'compatible' }),
    );
    const references = [...exact, ...hedged('about', 6), ...hedged('at-most', 2)];
    const plot = layOut(note({ references }));
    expect([plot?.rows.length, plot?.points.length]).toEqual([2, 8]);
  });

  it('are dots alone when even the rest would bury them', () => {
    const plot = layOut(note({ references: hedged('at-most', 9) }));
    expect([plot?.rows.length, plot?.points.length]).toEqual([0, 9]);
  });
});
