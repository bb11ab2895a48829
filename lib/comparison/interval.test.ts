import { describe, expect, it } from 'vitest';
import { intervalOf, overlap, printedStep } from './interval.ts';

it.each([
  [5_580_000, 10_000],
  [5_576_000, 1_000],
  [6_000_000, 1_000_000],
  [16.97, 0.01],
  [2048, 1],
  [0.3, 0.1],
  [-17, 1],
  [0, 0],
])('%d is printed in steps of %d', (value, step) => {
  expect(printedStep(value)).toBeCloseTo(step, 12);
});

describe('the interval of', () => {
  it.each([
    ['558만 (exact)', 5_580_000, 'USD', 'exact', 5_575_000, 5_585_000],
    ['약 600만', 6_000_000, 'USD', 'about', 5_500_000, 6_500_000],
    ['a round 10,000', 10_000, 'GPU', 'exact', 7_500, 12_500],
    ['about 2,048', 2048, 'GPU', 'about', 2048 * 0.95, 2048 * 1.05],
    ['17 %', 17, '%', 'exact', 16.5, 17.5],
    ['8분의 1', 0.125, 'x', 'exact', 1 / 8.5, 1 / 7.5],
    ['10분의 1', 0.1, 'x', 'exact', 1 / 10.5, 1 / 9.5],
    ['1만 개 이상', 10_000, 'GPU', 'at-least', 10_000, Number.POSITIVE_INFINITY],
    ['600만 달러 미만', 6_000_000, 'USD', 'at-most', Number.NEGATIVE_INFINITY, 6_000_000],
    ['a fall of at least 5 %', -5, '%', 'at-least', Number.NEGATIVE_INFINITY, -5],
    ['a fall of at most 5 %', -5, '%', 'at-most', -5, Number.POSITIVE_INFINITY],
  ] as const)('%s', (_what, value, unit, approx, min, max) => {
    const interval = intervalOf(value, value, unit, approx);
    expect(interval.min).toBeCloseTo(min, 9);
    expect(interval.max).toBeCloseTo(max, 9);
  });

  it('a range is the range, open above where it says so', () => {
    expect(intervalOf(1, 10, 'USD', 'range')).toEqual({ min: 1, max: 10 });
    expect(intervalOf(1, 10, 'USD', 'at-least')).toEqual({ min: 1, max: Number.POSITIVE_INFINITY });
  });
});

it.each([
  ['apart', { min: 0, max: 1 }, { min: 2, max: 3 }, false],
  ['one in the other', { min: 0, max: 9 }, { min: 2, max: 3 }, true],
  ['crossing', { min: 0, max: 2.5 }, { min: 2, max: 3 }, true],
  ['ranges that only touch', { min: 1, max: 10 }, { min: 10, max: 100 }, false],
  ['a bound and its own value', { min: 10, max: Number.POSITIVE_INFINITY }, { min: 5, max: 10 }, true],
  [
    'two bounds that meet',
    { min: 10, max: Number.POSITIVE_INFINITY },
    { min: Number.NEGATIVE_INFINITY, max: 10 },
    true,
  ],
] as const)('overlap of what is %s', (_what, a, b, expected) => {
  expect(overlap(a, b)).toBe(expected);
  expect(overlap(b, a)).toBe(expected);
});
