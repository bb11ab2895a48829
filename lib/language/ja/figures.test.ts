import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

const figures = (text: string) =>
  findQuantities(text, { lang: 'ja', published: '2025-06-18' }).map((m) => [
    text.slice(m.start, m.end),
    m.kind,
    m.min === m.max ? m.min : [m.min, m.max],
    m.unit,
  ]);

describe('Japanese figures', () => {
  it.each([
    ['前年より6・3％増', [['6・3％', 'percent', 6.3, '%']]],
    ['五・八倍になった', [['五・八倍', 'ratio', 5.8, 'x']]],
    ['２・５兆円', [['２・５兆円', 'money', 2.5e12, 'JPY']]],
    ['9・11から', []],
    ['1・2号機', []],
  ])('a middle dot is a point before a unit: %s', (text, expected) =>
    expect(figures(text)).toEqual(expected),
  );

  it.each([
    ['にじゅうご えん', 25],
    ['さんびゃくろくじゅう', 360],
    ['に さんまん どる', 30_000],
    ['ごにいちなな', 5217],
  ])('kana that stand apart: %s', (text, value) => expect(figures(text)[0]?.[2]).toBe(value));

  it.each(['いちご を 買う', 'にく と さかな', 'せんごの くらし', 'まどにせんをする'])(
    'no number in %s',
    (text) => expect(figures(text)).toEqual([]),
  );

  it.each([
    ['震度5弱の揺れ', [['震度5弱'.slice(2), 'number', 5, '']]],
    ['二、三人が残る', [['二、三人', 'count', [2, 3], '人']]],
    ['3、4年かかる', [['3、4年', 'duration', [3, 4], 'years']]],
    ['四五十人が並ぶ', [['四五十人', 'count', [40, 50], '人']]],
    ['だい7', [['だい7', 'ordinal', 7, 'ordinal']]],
    ['懲役3年4月', [['3年4月', 'duration', 40, 'months']]],
    [
      '50円から60円に増やす',
      [
        ['50円', 'money', 50, 'JPY'],
        ['60円', 'money', 60, 'JPY'],
      ],
    ],
    ['永瀬選手（32）が', [['32', 'age', 32, 'years']]],
    ['まる2日', [['2日', 'duration', 2, 'days']]],
    ['一日中', [['一日', 'duration', 1, 'days']]],
    ['3時間42分の遅れ', [['3時間42分', 'duration', 222, 'minutes']]],
    ['体重72キロ', [['72キロ', 'dimension', 72, 'kg']]],
    ['72キロ先', [['72キロ', 'dimension', 72, 'km']]],
    ['時速60キロ', [['60キロ', 'dimension', 60, 'km/h']]],
    ['1日半', [['1日半', 'duration', 1.5, 'days']]],
    ['3.5パ ーセ ント', [['3.5パ ーセ ント', 'percent', 3.5, '%']]],
    ['1人当たり5万円', [['5万円', 'money', 50_000, 'JPY']]],
    ['465議席', [['465議席', 'count', 465, '議席']]],
    ['半ダース', [['半ダース', 'count', 6, 'dozen']]],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('what is no Japanese figure, and what is', () => {
  it.each(['企業の1つとなり', '成功した企業の一つだ', '説明は不十分だった', '夜10時に'])(
    'none in %s',
    (text) => expect(figures(text)).toEqual([]),
  );

  it.each([
    ['3つの会社', [['3つ', 'count', 3, 'つ']]],
    [
      '30個×24時間',
      [
        ['30個', 'count', 30, '個'],
        ['24時間', 'duration', 24, 'hours'],
      ],
    ],
    ['3日連続で', [['3日', 'duration', 3, 'days']]],
    ['1日当たり', [['1日', 'duration', 1, 'days']]],
    [
      '1日2000万人',
      [
        ['1日', 'duration', 1, 'days'],
        ['2000万人', 'count', 2e7, '人'],
      ],
    ],
    ['3割安い', [['3割', 'percent', 30, '%']]],
    ['百数十人', [['百数十人', 'count', [120, 190], '人']]],
    ['わずか1日で、', [['1日', 'duration', 1, 'days']]],
    ['1日の下落率', [['1日', 'duration', 1, 'days']]],
    ['数分の一', [['数分の一', 'ratio', [0.111111111111, 0.5], 'x']]],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  it('halves of a year', () => {
    const [mention] = findQuantities('2021年後半から', { lang: 'ja', published: null });
    expect(mention?.date).toBe('2021-07/2021-12');
  });
});
