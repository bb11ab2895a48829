import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

// 2025-06-18 is a Wednesday.
const dates = (text: string, published: string | null = '2025-06-18') =>
  findQuantities(text, { lang: 'ko', published })
    .filter((m) => m.kind === 'date')
    .map((m) => [text.slice(m.start, m.end), m.date]);

describe('Korean dates', () => {
  it.each([
    // counted from the article's day
    ['어제 발표했다', [['어제', '2025-06-17']]],
    [
      '그저께와 글피',
      [
        ['그저께', '2025-06-16'],
        ['글피', '2025-06-21'],
      ],
    ],
    ['지난달 수출은', [['지난달', '2025-05']]],
    ['재작년보다 줄었다', [['재작년', '2023']]],
    ['내년 상반기에 착공한다', [['내년 상반기', '2026-01/2026-06']]],
    ['지난해 9월 문을 열었다', [['지난해 9월', '2024-09']]],
    ['지난주 금요일에 마감했다', [['지난주 금요일', '2025-06-13']]],
    ['다음 주 월요일부터', [['다음 주 월요일', '2025-06-23']]],
    ['이번 주 안에', [['이번 주', '2025-06-16/2025-06-22']]],
    ['월요일 아침', [['월요일', '2025-06-16']]],
    ['오는 토요일 열린다', [['토요일', '2025-06-21']]],
    ['일요일마다 쉰다', []],
    ['길을 내주었다', []],
    // counted from a year in the text
    [
      '2019년 3월에 떠나 이듬해 8월에 돌아왔다',
      [
        ['2019년 3월', '2019-03'],
        ['이듬해 8월', '2020-08'],
      ],
    ],
    // listed days
    [
      '12월 3일, 9일에 열린다',
      [
        ['12월 3일', '2024-12-03'],
        ['9일', '2024-12-09'],
      ],
    ],
    ['12월 3일, 4일에 열린다', [['12월 3일, 4일', '2024-12-03/2024-12-04']]],
    // the year last
    ['4월 9일 1987에', [['4월 9일 1987', '1987-04-09']]],
    ['4월 9일, 1987', [['4월 9일, 1987', '1987-04-09']]],
    ['6-2-19에 떠난다', [['6-2-19', '2019-06-02']]],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));

  it('reads no day that needs the date of the article when it is unknown', () => {
    expect(dates('어제와 지난주 금요일', null)).toEqual([]);
  });
});
