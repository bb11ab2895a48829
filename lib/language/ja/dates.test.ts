import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

const dates = (text: string, published: string | null = '2025-06-18') =>
  findQuantities(text, { lang: 'ja', published }).map((m) => [text.slice(m.start, m.end), m.date ?? m.kind]);

describe('Japanese dates', () => {
  it.each([
    ['再来年10月に施行', [['再来年10月', '2027-10']]],
    ['先々月12日', [['先々月12日', '2025-04-12']]],
    ['令和元年5月1日', [['令和元年5月1日', '2019-05-01']]],
    ['慶長5年の合戦', [['慶長5年', '1600']]],
    ['30年度までに', [['30年', '2030']]],
    ['98年春に完成', [['98年', '1998']]],
    ['30年の歴史', [['30年', 'duration']]],
    ['2012年1月7日で終了', [['2012年1月7日', '2012-01-07']]],
    [
      '10月の5日間',
      [
        ['10月', '2024-10'],
        ['5日間', 'duration'],
      ],
    ],
    ['80年代後半', [['80年代', '1980-01-01/1989-12-31']]],
    ['昨年11月から今年2月まで', [['昨年11月から今年2月', '2024-11-01/2025-02-01']]],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});
