import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

const figures = (text: string) =>
  findQuantities(text, { lang: 'ko', published: '2025-06-18' }).map((m) => [
    text.slice(m.start, m.end),
    m.kind,
    m.min === m.max ? m.min : [m.min, m.max],
    m.unit,
  ]);

describe('Korean figures', () => {
  it.each([
    // spelled with gaps, glued, negative, as ends and parts
    ['약 이십 칠 개월', [['이십 칠 개월', 'duration', 27, 'months']]],
    ['육십 이', [['육십 이', 'number', 62, '']]],
    ['이십 이 사람이 왔다', [['이십', 'number', 20, '']]],
    ['47만 천 320 톤', [['47만 천 320 톤', 'dimension', 471_320, 't']]],
    ['삼달러사십오센트', [['삼달러사십오센트', 'money', 3.45, 'USD']]],
    ['마이너스이만', [['마이너스이만', 'number', -20_000, '']]],
    ['범위는 백에서 이백오십이다', [['백에서 이백오십', 'number', [100, 250], '']]],
    // a text long enough for nothing to stand alone in it
    [
      '회사는 오늘 아침 기자들에게 이익의 칠분의 이를 나누겠다고 밝혔다고 한다.',
      [['칠분의 이', 'ratio', 0.285714285714, 'x']],
    ],
    [
      '오늘 아침 서울의 기온이 섭씨 이 도까지 내려갔다고 기상청이 밝혔다고 한다.',
      [['이 도', 'dimension', 2, 'Cel']],
    ],
    [
      '회사는 오늘 아침 기자들에게 직원이 백스물두 명이라고 밝혔다고 한다.',
      [['백스물두 명', 'count', 122, '명']],
    ],
    ['칠과 이분의 일', [['칠과 이분의 일', 'ratio', 7.5, 'x']]],
    ['사분의 마이너스 삼', [['사분의 마이너스 삼', 'ratio', -0.75, 'x']]],
    ['섭씨 36.5', [['36.5', 'dimension', 36.5, 'Cel']]],
    ['커피 네컵', [['네컵', 'dimension', 4, 'cup']]],
    // people and matches
    ['40대 여성', [['40대', 'age', [40, 49], 'years']]],
    ['차량 40대가 섰다', [['40대', 'count', 40, '대']]],
    [
      '31경기에서 14골',
      [
        ['31경기', 'count', 31, '경기'],
        ['14골', 'count', 14, '골'],
      ],
    ],
    // only where nothing else is said
    ['반', [['반', 'ratio', 0.5, 'x']]],
    ['첫번째', [['첫번째', 'ordinal', 1, 'ordinal']]],
    ['첫 번째 모델을 냈다', []],
    ['일과 사랑', []],
    ['만에서 내렸다', []],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  it('compares with what was, and bounds nothing', () => {
    const [mention] = findQuantities('0.91명보다 낮아졌다', { lang: 'ko', published: null });
    expect(mention?.approx).toBe('exact');
  });
});

describe('what only looks like a Korean figure', () => {
  it.each([
    ['만 19세 이상', [['19세', 'age', 19, 'years']]],
    ['만 7천 톤', [['만 7천 톤', 'dimension', 17_000, 't']]],
    ['조 2위로 올랐다', [['2위', 'rank', 2, 'rank']]],
    ['제9조는', [['제9', 'ordinal', 9, 'ordinal']]],
    ['헌법 72조에 따라', []],
    ['상속법 10조 원', [['10조 원', 'money', 1e13, 'KRW']]],
    ['4대1로 이겼다', []],
    ['3박 4일 일정', [['3박 4일', 'duration', 4, 'days']]],
    ['B(52)씨는', [['52', 'age', 52, 'years']]],
    ['5동 3층', [['3층', 'count', 3, '층']]],
    ['1주당 900원', [['900원', 'money', 900, 'KRW']]],
    ['자사주 300만주', [['300만주', 'count', 3_000_000, '주']]],
    ['21세기 들어', []],
    ['3세기 동안', [['3세기', 'duration', 3, 'centuries']]],
    // a unit that a gap parts from its number is a word of its own
    ['매출 3000억 달성', [['3000억', 'money', 3e11, 'KRW']]],
    ['10만 주민이', [['10만', 'number', 1e5, '']]],
    ['50만 개인 투자자', [['50만', 'number', 5e5, '']]],
    ['20만 배럴을', [['20만', 'number', 2e5, '']]],
    ['6000억 개인데', [['6000억 개', 'count', 6e11, '개']]],
    ['6000억 개지만', [['6000억 개', 'count', 6e11, '개']]],
    ['5 년간에도', [['5 년', 'duration', 5, 'years']]],
    ['3만 원대의', [['3만 원', 'money', 30_000, 'KRW']]],
    ['조회 3억 뷰', [['3억', 'number', 3e8, '']]],
    ['라마 3 70B 모델', []],
    ['Qwen 2.5 72B보다', []],
    ['총 72B로', [['72B', 'number', 72e9, '']]],
    ['60 대 40', []],
    ['40대 창업자', [['40대', 'age', [40, 49], 'years']]],
    ['20대 국회의원', [['20대', 'count', 20, '대']]],
    ['5거래일 연속', [['5거래일', 'duration', 5, 'days']]],
    ['배송은 2~3일 걸린다', [['2~3일', 'duration', [2, 3], 'days']]],
    ['10~15일 후에', [['10~15일', 'duration', [10, 15], 'days']]],
    ['2인 1조로', [['2인', 'count', 2, '명']]],
    ['타율 3할', [['3할', 'percent', 30, '%']]],
    ['10대 청소년', [['10대', 'age', [10, 19], 'years']]],
    ['또 한 번 나섰다', []],
    ['값이 그렇다.3개월 뒤', [['3개월', 'duration', 3, 'months']]],
    ['수억 또는 수십억 달러', [['수억 또는 수십억 달러', 'money', [2e8, 9e9], 'USD']]],
    ['아흔아홉 마리', [['아흔아홉 마리', 'count', 99, '마리']]],
    ['천여 개 기업', [['천여 개', 'count', 1000, '개']]],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('Korean ranges and lists', () => {
  it.each([
    [
      '8%에서 12%로 올린다',
      [
        ['8%', 'percent', 8, '%'],
        ['12%', 'percent', 12, '%'],
      ],
    ],
    ['8%에서 12% 사이', [['8%에서 12%', 'percent', [8, 12], '%']]],
    ['최대 90개에서 최소 30개', [['90개에서 최소 30개', 'count', [30, 90], '개']]],
    ['40 이하, 10 이상이다', [['40 이하, 10', 'number', [10, 40], '']]],
    [
      '4, 27, 381',
      [
        ['4', 'number', 4, ''],
        ['27', 'number', 27, ''],
        ['381', 'number', 381, ''],
      ],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});
