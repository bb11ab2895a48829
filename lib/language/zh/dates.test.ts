import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

const dates = (text: string, published: string | null = '2025-06-18') =>
  findQuantities(text, { lang: 'zh', published }).map((m) => [text.slice(m.start, m.end), m.date ?? m.kind]);

describe('Chinese dates', () => {
  it.each([
    ['自1月20日以来累计上涨', [['1月20日', '2025-01-20']]],
    ['创2019年以来新高', [['2019年', '2019']]],
    ['2024年9月以来四连降', [['2024年9月', '2024-09']]],
    ['两千年来未曾断流', [['两千年', 'duration']]],
    ['3月21日后交付', [['3月21日', '2025-03-21']]],
    ['10日元不够', [['10日元', 'money']]],
    ['5月和8月间开工', [['5月和8月', '2025-05-01/2025-08-01']]],
    ['零七年入伍', [['零七年', '2007']]],
    ['再等到民国元年3月', [['民国元年3月', '1912-03']]],
    [
      '他2015年毕业，同年8月入职，翌年3月转正',
      [
        ['2015年', '2015'],
        ['同年8月', '2015-08'],
        ['翌年3月', '2016-03'],
      ],
    ],
    ['在三号坑内', []],
    ['在三号开幕', [['三号', '2025-06-03']]],
    ['大前年10月', [['大前年10月', '2022-10']]],
    ['将于9月底完工', [['9月', '2025-09']]],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each([
    ['上世纪八十年代', '1980-01-01/1990-01-01'],
    ['20世纪60年代', '1960-01-01/1970-01-01'],
    ['二十一世纪二十年代', '2020-01-01/2030-01-01'],
    ['90年代', '1990-01-01/2000-01-01'],
  ])('decade: %s', (text, date) => expect(dates(text)).toEqual([[text, date]]));

  it.each([
    ['五月初五', '--05-05'],
    ['腊月二十三', '--12-23'],
    ['八月十五，月亮很圆', '--08-15'],
    ['乾隆五十年正月初六', '1785-01-06'],
    ['一九九八年七月十五', '1998-07-15'],
  ])('days of the traditional calendar: %s', (text, date) => expect(dates(text)[0]?.[1]).toBe(date));

  it.each([
    ['光绪二十一年四月', '1895-04'],
    ['贞观十五年', '641'],
    ['崇禎十七年', '1644'],
  ])('reigns: %s', (text, year) =>
    expect(Number.parseInt(dates(text)[0]?.[1] ?? '', 10)).toBe(Number.parseInt(year, 10)),
  );

  it.each([
    ['1至4月份', '2025-01/2025-04'],
    ['前三季度', '2024-01/2024-09'],
    ['五六月', '2025-05/2025-06'],
    ['10—12月', '2024-10/2024-12'],
    ['6月3日（周二）至8日', '2025-06-03/2025-06-08'],
    ['6月11—13日', '2025-06-11/2025-06-13'],
    ['4月到6月', '2025-04-01/2025-06-01'],
  ])('spans: %s', (text, date) => expect(dates(text)).toEqual([[text, date]]));

  it.each([
    ['他5-9-08入职', '2008-09-05'],
    ['他19-10-02入职', '2019-10-02'],
    ['活动9/26起', '2024-09-26'],
    ['11/1', '2024-11-01'],
    ['2/27-3/4', '2025-02-27/2025-03-04'],
    ['从2012到2015的数据', '2012-01-01/2015-01-01'],
  ])('in digits: %s', (text, date) => expect(dates(text)).toContainEqual([expect.any(String), date]));

  it.each(['阵型4-3-3', '中山路12-8-15号', '8月6日(三)'])('no further date in %s', (text) =>
    expect(dates(text).filter(([, date]) => /^(?:20|--)/.test(date ?? '')).length).toBe(
      text.includes('月') ? 1 : 0,
    ),
  );

  it.each(['三月初一名男子', '五月十五名学生'])('a count behind a month is no day: %s', (text) =>
    expect(dates(text).map(([, date]) => date)).not.toContain('--03-01'),
  );
});
