import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

// 2025-06-18 is a Wednesday.
const dates = (text: string, published: string | null = '2025-06-18') =>
  findQuantities(text, { lang: 'en', published })
    .filter((m) => m.kind === 'date')
    .map((m) => [text.slice(m.start, m.end), m.date]);

describe('English dates', () => {
  it.each([
    // counted from the article's day
    ['The vote was put off yesterday.', [['yesterday', '2025-06-17']]],
    ['the day after tomorrow at noon', [['the day after tomorrow', '2025-06-20']]],
    ['shares fell on Monday', [['Monday', '2025-06-16']]],
    ['the strike began last Friday', [['last Friday', '2025-06-13']]],
    ['a hearing set for next Tuesday', [['next Tuesday', '2025-06-24']]],
    ['a report due on Wednesday', [['Wednesday', '2025-06-18']]],
    ['imports fell last month', [['last month', '2025-05']]],
    ['the plan for next year', [['next year', '2026']]],
    ['sales last quarter', [['last quarter', '2025-01/2025-03']]],
    ['elections the week after next', [['the week after next', '2025-06-30/2025-07-06']]],
    ['in October last year', [['October last year', '2024-10']]],
    ['by the end of March next year', [['March next year', '2026-03']]],
    ['It will close by Feb. 3.', [['Feb. 3', '2025-02-03']]],
    // quarters
    ['fourth-quarter revenue', [['fourth-quarter', '2024-10/2024-12']]],
    ['Q2 revenue', [['Q2', '2025-04/2025-06']]],
    ['Q1–Q3 2023', [['Q1–Q3 2023', '2023-01/2023-09']]],
    ['from Q1 2022 to Q3 2023', [['Q1 2022 to Q3 2023', '2022-01-01/2023-07-01']]],
    // a weekday beside a date, a month over a day
    ['on Monday, June 16, it fell', [['June 16', '2025-06-16']]],
    ['filed on 5/14.', [['5/14', '2025-05-14']]],
    ['a share of 5/14 of it', []],
    // feasts
    ['launched on Christmas Day 2021', [['Christmas Day 2021', '2021-12-25']]],
    ["before New Year's Eve", [["New Year's Eve", '2024-12-31']]],
    ['Halloween 2023', [['Halloween 2023', '2023-10-31']]],
    ['strong Christmas sales', []],
    ['on May Day', [['May Day', '2025-05-01']]],
    // in figures
    ['due on 22/04', [['22/04', '2025-04-22']]],
    ['open from 10/1 to 11/7', [['10/1 to 11/7', '2024-10-01/2024-11-07']]],
    ['closed between 5/1-5/7/2020', [['5/1-5/7/2020', '2020-05-01/2020-05-07']]],
    ['signed on 3-7-19', [['3-7-19', '2019-03-07']]],
    ['held on 2016 10 16, in rain', [['2016 10 16', '2016-10-16']]],
    ['as of 2016 - 11', [['2016 - 11', '2016-11']]],
    ['born 15 April of 87', [['15 April of 87', '1987-04-15']]],
    ['pay by the 27.', [['27', '2025-05-27']]],
    ['on the twenty-second', [['twenty-second', '2025-05-22']]],
    ['It cost $ 12 December 3.', [['December 3', '2024-12-03']]],
    ['between 1/3 and 1/2 of voters', []],
    ['on the 27 member states', []],
    ['open 24/7 since 9/11', []],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));

  it('takes an announced month of the coming half year for the next', () => {
    expect(dates('It will close by Feb. 28.', '2024-11-06')).toEqual([['Feb. 28', '2025-02-28']]);
    expect(dates('It closed on Feb. 28.', '2024-11-06')).toEqual([['Feb. 28', '2024-02-28']]);
  });

  it('reads no day that needs the date of the article when it is unknown', () => {
    expect(dates('on Monday, last week, yesterday', null)).toEqual([]);
  });
});
