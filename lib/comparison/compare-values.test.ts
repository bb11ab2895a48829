import { describe, expect, it } from 'vitest';
import type { Approx } from '../quantity/types.ts';
import { compareDates, compareNumbers, type PrintedValue } from './compare-values.ts';

const value = (min: number, unit: string, approx: Approx = 'exact', max = min): PrintedValue => ({
  min,
  max,
  unit,
  approx,
});

describe('numbers', () => {
  it.each<readonly [string, PrintedValue, PrintedValue, ReturnType<typeof compareNumbers>]>([
    ['558만 달러 and $5.58 million', value(5_580_000, 'USD'), value(5_580_000, 'USD'), 'same'],
    ['558만 and 약 558만', value(5_580_000, 'USD'), value(5_580_000, 'USD', 'about'), 'same'],
    ['600만 and 600만 미만', value(6e6, 'USD'), value(6e6, 'USD', 'at-most'), 'compatible'],
    ['558만 and 557만6000', value(5_580_000, 'USD'), value(5_576_000, 'USD'), 'compatible'],
    ['560만 and 557만6000', value(5_600_000, 'USD'), value(5_576_000, 'USD'), 'compatible'],
    ['약 600만 and 557만6000', value(6e6, 'USD', 'about'), value(5_576_000, 'USD'), 'compatible'],
    ['600만 미만 and 557만6000', value(6e6, 'USD', 'at-most'), value(5_576_000, 'USD'), 'compatible'],
    ['2000개 and 2048개', value(2000, 'GPU'), value(2048, 'GPU'), 'compatible'],
    ['1만 개 이상 and 5만 개', value(10_000, 'GPU', 'at-least'), value(50_000, 'GPU'), 'compatible'],
    ['1% and 10분의 1', value(0.01, 'x'), value(0.1, 'x'), 'apart'],
    ['5분의 1 and 8분의 1', value(0.2, 'x'), value(0.125, 'x'), 'apart'],
    ['10억~100억 and 1억~10억', value(1e9, 'USD', 'range', 1e10), value(1e8, 'USD', 'range', 1e9), 'apart'],
    ['2048개 and 5만 개', value(2048, 'GPU'), value(50_000, 'GPU'), 'apart'],
    ['two months and 55 days', value(2, 'months'), value(55, 'days'), 'compatible'],
    ['two months and two years', value(2, 'months'), value(2, 'years'), 'apart'],
    ['560만 달러 and 약 80억 원', value(5.6e6, 'USD'), value(8e9, 'KRW', 'about'), 'compatible'],
    [
      '560만 달러 and 800억 원: a conversion raises no difference',
      value(5.6e6, 'USD'),
      value(8e10, 'KRW'),
      'currency',
    ],
    ['5.576 million, cut off to 5.5', value(5_576_000, 'USD'), value(5_500_000, 'USD'), 'compatible'],
    ['5.5 and 5.6 million, one cut and one rounded', value(5.5e6, 'USD'), value(5.6e6, 'USD'), 'cut'],
    ['19,000 chips and 10,000 chips', value(19_000, 'GPU'), value(10_000, 'GPU'), 'apart'],
    ['falls of 17 % and of 10 %', value(-17, '%'), value(-10, '%'), 'apart'],
    ['dollars and chips', value(5.6e6, 'USD'), value(2048, 'GPU'), undefined],
    ['dollars and a currency nobody converts', value(5.6e6, 'USD'), value(5.6e6, 'XAU'), 'currency'],
  ])('%s', (_what, a, b, relation) => {
    expect(compareNumbers([a], [b])).toBe(relation);
    expect(compareNumbers([b], [a])).toBe(relation);
  });

  it('holds amounts of one currency against each other before their conversions', () => {
    const page = [value(5.6e6, 'USD'), value(8e9, 'KRW', 'about')];
    const reference = [value(1e9, 'USD'), value(8e9, 'KRW', 'about')];
    expect(compareNumbers(page, reference)).toBe('apart');
  });

  it('takes the best of the printed sums where the first are in different currencies', () => {
    expect(compareNumbers([value(5.6e6, 'USD'), value(8e9, 'KRW')], [value(8e9, 'KRW')])).toBe('same');
  });

  it('has no relation where nothing is printed', () => {
    expect(compareNumbers([], [value(1, 'USD')])).toBe(undefined);
  });
});

describe('dates', () => {
  it.each([
    ['2025-01-20', '2025-01-20', 'same'],
    ['2025-01', '2025-01-20', 'compatible'],
    ['2023', '2023-05', 'compatible'],
    ['--20', '2025-01-20', 'compatible'],
    ['2025-01-20', '2025-01-21', 'apart'],
    ['2023', '2024-05', 'apart'],
    ['--20', '2025-01-21', undefined],
    ['--20', '--20', 'compatible'],
    ['2024-01/2024-12', '2024-05', undefined],
  ] as const)('%s and %s', (a, b, relation) => {
    expect(compareDates(a, b)).toBe(relation);
    expect(compareDates(b, a)).toBe(relation);
  });
});
