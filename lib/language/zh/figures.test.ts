import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

const figures = (text: string) =>
  findQuantities(text, { lang: 'zh', published: '2025-06-18' }).map((m) => [
    text.slice(m.start, m.end),
    m.kind,
    m.min === m.max ? m.min : [m.min, m.max],
    m.unit,
  ]);

describe('Chinese figures', () => {
  it.each([
    ['三四个部门', [['三四个', 'count', [3, 4], '个']]],
    ['两三年后', [['两三年', 'duration', [2, 3], 'years']]],
    ['一两天内', [['一两天', 'duration', [1, 2], 'days']]],
    ['两三个月后', [['两三个月', 'duration', [2, 3], 'months']]],
    ['三五个月', [['三五个月', 'duration', [3, 5], 'months']]],
    ['七八成用户', [['七八成', 'percent', [70, 80], '%']]],
    ['打七八折', [['七八折', 'percent', 78, '%']]],
  ])('neighbours: %s', (text, expected) =>
    expect(figures(text).filter(([, kind]) => kind !== 'date')).toEqual(expected),
  );

  it.each([
    ['積36分，排第四', 'points'],
    ['場均28.5分', 'points'],
    ['用時3分20秒', 'seconds'],
    ['三分鐘', 'minutes'],
    ['一小时零五分', 'minutes'],
  ])('分: %s', (text, unit) => expect(figures(text)[0]?.[3]).toBe(unit));

  it.each([
    ['個半小時', 1.5, 'hours'],
    ['个半月', 1.5, 'months'],
    ['一個半鐘', 1.5, 'hours'],
  ])('one and a half: %s', (text, value, unit) => expect(figures(text)[0]?.slice(2)).toEqual([value, unit]));

  it.each([
    ['三个多月', 3, 'months'],
    ['一个多小时', 1, 'hours'],
    ['100千米', 100, 'km'],
    ['身高一米八。', 1.8, 'm'],
    ['百分之负五', -5, '%'],
    ['最低65折', 65, '%'],
    ['判处2年10月', 34, 'months'],
    ['回落6个基点', 0.06, 'pp'],
    ['8天20时', 212, 'hours'],
    ['三刻钟', 45, 'minutes'],
    ['死亡率7‰', 0.7, '%'],
    ['四分之三公里', 0.75, 'km'],
    ['时速约120公里', 120, 'km/h'],
    ['三升到五升', [3, 5], 'L'],
    ['收复22000点整数关口', 22_000, 'points'],
  ])('measures: %s', (text, value, unit) => expect(figures(text)[0]?.slice(2)).toEqual([value, unit]));

  it.each([
    ['三成票', '30 %'],
    ['1,234万票', '12340000 票'],
    ['9.6万户', '96000 户'],
    ['12艘', '12 艘'],
    ['两例', '2 例'],
  ])('counters: %s', (text, said) => expect(figures(text)[0]?.slice(2).join(' ')).toBe(said));

  it.each([
    '这个半导体项目',
    '曾一度停产',
    '前一年',
    '百年老店',
    '整个半场',
    '一类工具',
    '两位数增长',
    '由二升到',
  ])('no figure in %s', (text) => expect(figures(text)).toEqual([]));
});

describe('what only looks like a Chinese unit', () => {
  it.each([
    ['吸引10万年轻人', '10万'],
    ['突破2亿月活', '2亿'],
    ['2000万日活', '2000万'],
    ['300万点赞', '300万'],
    ['百万年薪', '百万'],
  ])('%s holds %s', (text, surface) =>
    expect(figures(text)).toEqual([[surface, 'number', expect.any(Number), '']]),
  );

  it.each([
    '他第一时间反对',
    '第一财经记者',
    '上半年',
    '电话010-12345678',
    '早上8点开会',
    '晚10点发布',
    '下午3時',
  ])('no figure in the hour: %s', (text) => expect(figures(text)).toEqual([]));
});

describe('Chinese amounts with nothing printed behind them', () => {
  it.each([
    ['蒸发2.7万亿市值', [['2.7万亿', 'money', 2.7e12, 'CNY']]],
    ['管理规模超百亿的基金', [['百亿', 'money', 1e10, 'CNY']]],
    ['播放2.7亿次', [['2.7亿次', 'count', 2.7e8, '次']]],
    ['花费数亿或数十亿美元', [['数亿或数十亿美元', 'money', [2e8, 9e9], 'USD']]],
    ['成本仅为几十分之一', [['几十分之一', 'ratio', [1 / 90, 0.05], 'x']]],
    ['一日之间', [['一日', 'duration', 1, 'days']]],
  ])('%s', (text, expected) => {
    const [found, wanted] = [figures(text), expected] as const;
    expect(found.map(([surface, kind, , unit]) => [surface, kind, unit])).toEqual(
      wanted.map(([surface, kind, , unit]) => [surface, kind, unit]),
    );
    expect([found[0]?.[2]].flat()[0]).toBeCloseTo(Number([wanted[0]?.[2]].flat()[0]), 9);
  });
});
