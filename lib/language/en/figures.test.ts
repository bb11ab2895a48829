import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

const figures = (text: string) =>
  findQuantities(text, { lang: 'en', published: '2025-06-18' })
    .filter((m) => m.kind !== 'date')
    .map((m) => [text.slice(m.start, m.end), m.kind, m.min === m.max ? m.min : [m.min, m.max], m.unit]);

describe('English numbers', () => {
  it.each([
    ['6 thousand 4 hundred and 12', 6412],
    ['7 crore and three hundred', 70_000_300],
    ['four thousand millions', 4e9],
    ['Rs 3 lakh crore', 3e12],
    ['2 hundred and five', 205],
    ['six hundred point forty-two', 600.42],
    ['seventy - four', 74],
    ['2.718,28', 2718.28],
    ['4.7 k', 4700],
    ['US$ 3MM', 3e6],
  ])('%s', (text, value) => expect(figures(text)[0]?.[2]).toBeCloseTo(value, 6));

  it.each([
    [
      '5 million and two others',
      [
        ['5 million', 'number', 5e6, ''],
        ['two', 'count', 2, 'others'],
      ],
    ],
    ['forty-second', [['forty-second', 'ordinal', 42, 'ordinal']]],
    ['fortysecond', [['fortysecond', 'ordinal', 42, 'ordinal']]],
    ['her first book', []],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('English money', () => {
  it.each([
    ['It costs 12 dollars 75.', [['12 dollars 75', 'money', 12.75, 'USD']]],
    ['seven pounds sterling and forty', [['seven pounds sterling and forty', 'money', 7.4, 'GBP']]],
    ['$30 60', [['$30 60', 'money', 30.6, 'USD']]],
    ['5 CHF 30 cents', [['5 CHF 30 cents', 'money', 5.3, 'CHF']]],
    ['$9 and 85c', [['$9 and 85c', 'money', 9.85, 'USD']]],
    ['losses of 45 MUSD', [['45 MUSD', 'money', 45e6, 'USD']]],
    ['sales of MEUR 75', [['MEUR 75', 'money', 75e6, 'EUR']]],
    ['80 USD million', [['80 USD million', 'money', 80e6, 'USD']]],
    [
      '6 $ 40 $',
      [
        ['6 $', 'money', 6, 'USD'],
        ['40 $', 'money', 40, 'USD'],
      ],
    ],
    ['70 Jordanian dinars', [['70 Jordanian dinars', 'money', 70, 'JOD']]],
    ['fuel at 142p a litre', [['142p', 'money', 142, 'GBP:penny']]],
    ['Prices range from $20 to $45.', [['$20 to $45', 'money', [20, 45], 'USD']]],
    [
      'rose from $20 to $45',
      [
        ['$20', 'money', 20, 'USD'],
        ['$45', 'money', 45, 'USD'],
      ],
    ],
    [
      'worth $5 and 10 cities bid',
      [
        ['$5', 'money', 5, 'USD'],
        ['10', 'count', 10, 'cities'],
      ],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('English measures, ages and shares', () => {
  it.each([
    ['a 3/4 inch pipe', [['3/4 inch', 'dimension', 0.75, 'in']]],
    ['about a half mile away', [['a half mile', 'dimension', 0.5, 'mi']]],
    ['a quarter of a percentage point', [['a quarter of a percentage point', 'percent', 0.25, 'pp']]],
    ['6 degrees below zero', [['6 degrees below zero', 'dimension', -6, 'deg']]],
    [`he is 6'3"`, [[`6'3"`, 'dimension', 75, 'in']]],
    ['5 feet, 11 in', [['5 feet, 11 in', 'dimension', 71, 'in']]],
    ['4 light-years off', [['4 light-years', 'dimension', 4, 'ly']]],
    ['24703m212', []],
    ['patients aged 9 to 71', [['9 to 71', 'age', [9, 71], 'years']]],
    ['The mayor, 54, was charged.', [['54', 'age', 54, 'years']]],
    ['in 3½ years', [['3½ years', 'duration', 3.5, 'years']]],
    ['plus or minus 3 points', [['3 points', 'number', 3, 'points']]],
    ['The premier, 63, resigned.', [['63', 'age', 63, 'years']]],
    ['27 of its 54 seats', [['27 of its 54', 'ratio', 0.5, 'x']]],
    [
      'fell by 84,000 to 1.2 million',
      [
        ['84,000', 'number', 84_000, ''],
        ['1.2 million', 'number', 1.2e6, ''],
      ],
    ],
    ['Four in ten said so.', [['Four in ten', 'ratio', 0.4, 'x']]],
    ['for 3 days 2 weeks', [['3 days 2 weeks', 'duration', 17, 'days']]],
    ['thirty and six hours', [['thirty and six hours', 'duration', 36, 'hours']]],
    ['a couple of days', [['a couple of days', 'duration', 2, 'days']]],
    ['a nurse in her early 40s', [['40s', 'age', [40, 49], 'years']]],
    ['one twenty-fourth of the fund', [['one twenty-fourth', 'ratio', 1 / 24, 'x']]],
    ['ten thirty fifths', [['ten thirty fifths', 'ratio', 10 / 35, 'x']]],
    ['fell to a fifth', [['a fifth', 'ratio', 0.2, 'x']]],
    ['a twenty-first century firm', [['twenty-first', 'ordinal', 21, 'ordinal']]],
    [
      '2.4 million, one-fifth of all',
      [
        ['2.4 million', 'number', 2.4e6, ''],
        ['one-fifth', 'ratio', 0.2, 'x'],
      ],
    ],
  ])('%s', (text, expected) => {
    const read = figures(text);
    expect(read.map(([surface, kind, , unit]) => [surface, kind, unit])).toEqual(
      expected.map(([surface, kind, , unit]) => [surface, kind, unit]),
    );
    expected.forEach(([, , value], i) => {
      if (typeof value === 'number') expect(read[i]?.[2]).toBeCloseTo(value, 9);
      else expect(read[i]?.[2]).toEqual(value);
    });
  });
});

describe('"times": how often and how many times as much', () => {
  it.each([
    ['downloaded 16 million times on a code site', ['count', 'times']],
    ['met three times in May', ['count', 'times']],
    ['scored twice before the break', ['count', 'times']],
    ['3.5 times faster', ['ratio', 'x']],
    ['twice the price', ['ratio', 'x']],
    ['sales grew 40 times in a year', ['ratio', 'x']],
  ])('%s', (text, expected) => expect(figures(text)[0]?.filter((_, i) => i % 2)).toEqual(expected));
});

describe('what only looks like a figure', () => {
  it.each([
    ['They won 3-1 at home.'],
    ['in grades 9 through 12'],
    ['No one was hurt.'],
    ['Windows 11 runs well'],
    ['iPhone 16 starts well'],
    ['Phase 3 trials'],
    ['She won 6-3, 4-6, 7-6.'],
    ['1:12.3 behind'],
    ['a 4x4 truck'],
    ['a 1080p video'],
    ['covid-19 wards'],
    ['the 911 call'],
    ['a 50/50 venture'],
    ['in the first half of the match'],
  ])('%s', (text) => expect(figures(text)).toEqual([]));
});

describe('values that only their place carries', () => {
  it.each([
    ['fell to zero', [['zero', 'number', 0, '']]],
    ['zero-sum game', []],
    ['three forty five', [['three forty five', 'number', 345, '']]],
    [
      'rated three, forty five times',
      [
        ['three', 'number', 3, ''],
        ['forty five times', 'ratio', 45, 'x'],
      ],
    ],
    ['profit of 280 million pounds', [['280 million pounds', 'money', 280e6, 'GBP']]],
    ['3 million pounds of beef', [['3 million pounds', 'dimension', 3e6, 'lb']]],
    ['call +1-212-555-0142', []],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

it('what ticked up to a value has it', () => {
  const [mention] = findQuantities('It ticked up to 4.0%', { lang: 'en', published: null });
  expect(mention?.approx).toBe('exact');
});

describe('English figures that look like others', () => {
  it.each([
    ['downloaded 1.6m times', [['1.6m times', 'count', 1.6e6, 'times']]],
    ['300m monthly users', [['300m', 'count', 3e8, 'users']]],
    ['a 100m sprint', [['100m', 'dimension', 100, 'm']]],
    ['several hundred million dollars', [['several hundred million dollars', 'money', [2e8, 9e8], 'USD']]],
    ['a few thousand chips', [['a few thousand', 'number', [2000, 9000], '']]],
    ['several weeks', []],
    ['down 3.1pc', [['3.1pc', 'percent', 3.1, '%']]],
    ['a 25-basis-point cut', [['25-basis-point', 'number', 25, 'bp']]],
    ['50,000-plus Hopper GPUs', [['50,000', 'count', 50_000, 'gpus']]],
    ['2,000-odd chips', [['2,000', 'count', 2000, 'chips']]],
    ['a 150-strong team', [['150', 'count', 150, 'strong']]],
    [
      'tens or even hundreds of millions of dollars',
      [['tens or even hundreds of millions of dollars', 'money', [1e7, 1e9], 'USD']],
    ],
    ['hundreds of miles', [['hundreds of miles', 'dimension', [100, 1000], 'mi']]],
    ['thousands of dollars', [['thousands of dollars', 'money', [1000, 1e6], 'USD']]],
    ['call (212) 555-0142', []],
    ['call 212-555-0142', []],
    ['rated 2,029 Elo', [['2,029 Elo', 'number', 2029, 'points']]],
    [
      'two billion and three quarters million',
      [['two billion and three quarters million', 'number', 2_000_750_000, '']],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  it.each([
    ['It grew over two months.', 'exact'],
    ['It took over two months.', 'at-least'],
    ['It lost over $2 million.', 'at-least'],
  ])('%s is %s', (text, approx) =>
    expect(findQuantities(text, { lang: 'en', published: null })[0]?.approx).toBe(approx),
  );
});
