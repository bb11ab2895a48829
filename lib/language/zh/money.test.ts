import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

const money = (text: string) =>
  findQuantities(text, { lang: 'zh', published: '2025-06-18' })
    .filter((m) => m.kind === 'money')
    .map((m) => [text.slice(m.start, m.end), m.min === m.max ? m.min : [m.min, m.max], m.unit]);

describe('coins said one by one', () => {
  it.each([
    ['八元五角', 8.5, 'CNY'],
    ['12元3角4分', 12.34, 'CNY'],
    ['十块零五', 10.05, 'CNY'],
    ['三块八', 3.8, 'CNY'],
    ['两塊六毛五', 2.65, 'CNY'],
    ['九块半', 9.5, 'CNY'],
    ['6角', 60, 'CNY:cent'],
    ['两毛八', 28, 'CNY:cent'],
    ['十二蚊', 12, 'HKD'],
    ['兩毫半', 25, 'HKD:cent'],
    ['四块二到四块五', [4.2, 4.5], 'CNY'],
  ])('%s', (text, value, unit) => expect(money(text)).toEqual([[text, value, unit]]));

  it.each([
    '五角大楼发言人',
    '长三角地区',
    '作家三毛',
    '两块六角砖',
    '买了三块二手主板',
    '扣两分',
    '一块五花肉',
    '涨幅三分之二',
  ])('no money in %s', (text) => expect(money(text)).toEqual([]));
});

describe('元 without a country', () => {
  it.each([
    ['台積電股價收在1045元，這是台股的新高，市值來到27兆元。', ['TWD', 'TWD']],
    ['香港政府將向每名市民派發5000元，特首說這對經濟有幫助。', ['HKD']],
    ['台灣業者對中國大陸投資2億元人民幣，這將創造就業機會。', ['CNY']],
    ['该公司将为每名员工发放5000元。', ['CNY']],
  ])('%s', (text, units) => expect(money(text).map(([, , unit]) => unit)).toEqual(units));
});

describe('currencies', () => {
  it.each([
    ['10日元', 10, 'JPY'],
    ['80万越南盾', 800_000, 'VND'],
    ['三千新加坡元', 3000, 'SGD'],
    ['120亿卢比', 12_000_000_000, 'INR'],
    ['5.5亿雷亚尔', 550_000_000, 'BRL'],
    ['40億港幣', 4_000_000_000, 'HKD'],
    ['9000澳門元', 9000, 'MOP'],
    ['2萬披索', 20_000, 'PHP'],
    ['人民币 1200 元', 1200, 'CNY'],
  ])('%s', (text, value, unit) => expect(money(text)).toEqual([[text, value, unit]]));
});
