import { expect, it } from 'vitest';
import { findQuantities } from '../../lib/quantity/find-quantities.ts';
import { printFigures } from './print-figures.ts';

const TEXT = '지난달 26일 558만 달러를 썼고 17% 줄었다.';
const figures = findQuantities(TEXT, { lang: 'ko', published: '2025-01-28' });

it('lines up the columns of wide letters', () => {
  expect(printFigures(TEXT, figures, true)).toBe(
    [
      'at  figure       kind     value          hedge  read by',
      '0   지난달 26일  date     2024-12-26     exact  cjk-date',
      '8   558만 달러   money    5,580,000 USD  exact  mixed › unit:달러',
      '20  17%          percent  17 %           exact  digits › unit:%',
      '',
    ].join('\n'),
  );
});

it('parts the cells by tabs for a program', () => {
  expect(printFigures(TEXT, figures, false).split('\n')[1]).toBe(
    '8\t558만 달러\tmoney\t5580000 USD\texact\tmixed › unit:달러',
  );
});
