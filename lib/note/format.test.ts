import { describe, expect, it } from 'vitest';
import { formatAmount } from './format-amount.ts';
import { formatDate } from './format-date.ts';
import { formatValue } from './format-value.ts';
import { glossFigure } from './gloss-figure.ts';
import { printedLanguage } from './printed-language.ts';

describe('an amount in our own words', () => {
  it.each([
    [5_600_000, 'USD', '560만 달러', '$5.6M'],
    [5_576_000, 'USD', '557만 6000달러', '$5.576M'],
    [294_000, 'USD', '29만 4000달러', '$294,000'],
    [8e9, 'KRW', '80억 원', '₩8B'],
    [1e8, 'USD', '1억 달러', '$100M'],
    [671e9, 'parameters', '6710억개', '671B'],
    [2048, 'GPU', '2,048개', '2,048'],
    [2_788_000, 'GPU-hours', '278만 8000 GPU시간', '2.788M'],
    [2, 'USD', '2달러', '$2'],
    [0.125, 'x', '1/8', '1/8'],
    [20, 'x', '20배', '20×'],
    [-16.97, '%', '−16.97%', '−16.97%'],
    [-5.89e11, 'USD', '−5890억 달러', '−$589B'],
    [0, '%', '0%', '0%'],
  ])('%d %s is %s and %s', (value, unit, korean, english) => {
    expect(formatAmount(value, unit, 'ko')).toBe(korean);
    expect(formatAmount(value, unit, 'en')).toBe(english);
  });
});

describe('a value keeps its hedge', () => {
  const usd = { min: 6e6, max: 6e6, unit: 'USD' };
  it.each([
    [usd, 'about', '약 600만 달러', 'about $6M'],
    [usd, 'at-least', '600만 달러 이상', '$6M or more'],
    [usd, 'at-most', '600만 달러 이하', '$6M or less'],
    [{ min: 1e8, max: 1e9, unit: 'USD' }, 'range', '1억–10억 달러', '$100M–$1B'],
    [{ min: 0.01, max: 0.01, unit: 'x' }, 'about', '약 1%', 'about 1%'],
    [{ min: 10, max: 20, unit: 'x' }, 'range', '10–20배', '10–20×'],
    [{ min: 1e4, max: Number.POSITIVE_INFINITY, unit: 'GPU' }, 'at-least', '1만개 이상', '10,000 or more'],
    [{ min: -5, max: -5, unit: '%' }, 'at-least', '5% 이상', '5% or more'],
    [{ date: '2025-01-20' }, 'exact', '2025년 1월 20일', '20 Jan 2025'],
    [{ date: '2024-01/2024-12' }, 'exact', '2024년 1월–2024년 12월', 'Jan 2024–Dec 2024'],
    [{ min: 1, max: 10, unit: 'rank' }, 'range', '1–10위', 'No. 1–10'],
    [{ category: 'H800' }, 'exact', 'H800', 'H800'],
  ] as const)('%o %s', (value, approx, korean, english) => {
    expect(formatValue(value, approx, 'ko')).toBe(korean);
    expect(formatValue(value, approx, 'en')).toBe(english);
  });
});

it.each([
  ['2025-01-27', '2025. 1. 27.', '27 Jan 2025'],
  ['2025-01', '2025. 1.', 'Jan 2025'],
  ['2024', '2024년', '2024'],
  ['2024-01/2024-12', '2024. 1.–2024. 12.', 'Jan 2024–Dec 2024'],
  ['2025-01-27T09:30:00+09:00', '2025. 1. 27.', '27 Jan 2025'],
])('the date %s is written in full', (date, korean, english) => {
  expect(formatDate(date, 'ko')).toBe(korean);
  expect(formatDate(date, 'en')).toBe(english);
});

it.each([
  ['558만 달러', 'ko'],
  ['$5.6 million', 'en'],
  ['$294K', 'en'],
  ['560万ドル', 'ja'],
  ['560万美元', 'zh'],
  ['1/10', null],
  ['H800', null],
])('%s is printed in %s', (printed, language) => {
  expect(printedLanguage(printed)).toBe(language);
});

describe('a printed figure is glossed only where it does not read by itself', () => {
  const usd = { min: 5.58e6, max: 5.58e6, unit: 'USD' };
  const gpus = (count: number) => ({ min: count, max: count, unit: 'GPU' });
  it.each([
    ['558만 달러', usd, 'exact', null, '$5.58M'],
    ['$5.58M', usd, 'exact', '558만 달러', null],
    ['2048', gpus(2048), 'exact', null, null],
    ['2000개', gpus(2000), 'exact', null, null],
    ['1만개', gpus(10_000), 'exact', null, '10,000'],
    ['1만개', gpus(10_000), 'at-least', '1만개 이상', '10,000 or more'],
    ['1만개 이상', gpus(10_000), 'at-least', null, '10,000 or more'],
    ['약 2000개', gpus(2000), 'about', null, 'about 2,000'],
    ['2015년', { date: '2015' }, 'exact', null, null],
    ['20일', { date: '2025-01-20' }, 'exact', null, '20 Jan 2025'],
    ['5%', { min: -5, max: -5, unit: '%' }, 'at-least', '5% 이상', '5% or more'],
    ['5분의 1', { min: 0.2, max: 0.2, unit: 'x' }, 'about', '약 5분의 1', 'about 1/5'],
    ['1%', { min: 0.01, max: 0.01, unit: 'x' }, 'about', '약 1%', 'about 1%'],
    [null, { category: 'H800' }, 'exact', null, null],
  ] as const)('%s', (printed, value, approx, korean, english) => {
    expect(glossFigure(printed, value, approx, 'ko')).toBe(korean);
    expect(glossFigure(printed, value, approx, 'en')).toBe(english);
  });
});
