import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../language/types.ts';
import { findQuantities } from './find-quantities.ts';

const PUBLISHED = '2025-01-28';

type Expected = readonly [
  surface: string,
  kind: string,
  value: number | string | readonly [number, number],
  unit: string,
  approx: string,
];

/** One line, one case: what is read from a text published on 28 January 2025. */
// biome-ignore format: one line, one case
const cases: readonly (readonly [lang: LanguageCode, text: string, expected: readonly Expected[]])[] = [
  ['ko', '비용은 557만6000달러였다', [['557만6000달러', 'money', 5576000, 'USD', 'exact']]],
  ['ko', '558만 달러(약 80억 6800만 원)', [['558만 달러', 'money', 5580000, 'USD', 'exact'], ['80억 6800만 원', 'money', 8068000000, 'KRW', 'about']]],
  ['ko', '1조 2,000억 원을 들였다', [['1조 2,000억 원', 'money', 1200000000000, 'KRW', 'exact']]],
  ['ko', '육천칠백십억 개', [['육천칠백십억 개', 'count', 671000000000, '개', 'exact']]],
  ['ko', '수천억~수조원을 쓴다', [['수천억~수조원', 'money', [200000000000,9000000000000], 'KRW', 'range']]],
  ['ko', '1억~10억달러 규모', [['1억~10억달러', 'money', [100000000,1000000000], 'USD', 'range']]],
  ['ko', '최소 7300억 이상 날아갔다', [['7300억', 'money', 730000000000, 'KRW', 'at-least']]],
  ['ko', '하루에 846조 날아가', [['846조', 'money', 846000000000000, 'KRW', 'exact']]],
  ['ko', '약 2개월 만에', [['2개월', 'duration', 2, 'months', 'about']]],
  ['ko', '2000여개의 칩', [['2000여개', 'count', 2000, '개', 'about']]],
  ['ko', '시총만 5900억달러', [['5900억달러', 'money', 590000000000, 'USD', 'exact']]],
  ['ko', '5분의 1 수준', [['5분의 1', 'ratio', 0.2, 'x', 'about']]],
  ['ko', '10분의 1도 안 되는 비용', [['10분의 1', 'ratio', 0.1, 'x', 'at-most']]],
  ['ko', '갑절 넘게 늘었다', [['갑절', 'ratio', 2, 'x', 'at-least']]],
  ['ko', '1·2위와 3위', [['1·2위', 'rank', [1,2], 'rank', 'range'], ['3위', 'rank', 3, 'rank', 'exact']]],
  ['ko', '세계 10위권에 들었다', [['10위권', 'rank', [1,10], 'rank', 'range']]],
  ['ko', '량원펑(38)은 말했다', [['38', 'age', 38, 'years', 'exact']]],
  ['ko', '1985년생 량원펑(40·창업자)', [['1985년', 'date', '1985', 'date', 'exact'], ['40', 'age', 40, 'years', 'exact']]],
  ['ko', '두 달밖에 안 걸렸다', [['두 달', 'duration', 2, 'months', 'exact']]],
  ['ko', '서너 명이 남았다', [['서너 명', 'count', [3,4], '명', 'range']]],
  ['ko', '삼사 명쯤', [['삼사 명', 'count', [3,4], '명', 'range']]],
  ['ko', '스물여섯 명', [['스물여섯 명', 'count', 26, '명', 'exact']]],
  ['ko', '1시간 30분 걸렸다', [['1시간 30분', 'duration', 90, 'minutes', 'exact']]],
  ['ko', '3년 반 동안', [['3년 반', 'duration', 3.5, 'years', 'exact']]],
  ['ko', '마이너스 1.2%', [['마이너스 1.2%', 'percent', -1.2, '%', 'exact']]],
  ['ko', '영하 5도', [['영하 5도', 'dimension', -5, 'deg', 'exact']]],
  ['ko', '섭씨 20도', [['20도', 'dimension', 20, 'Cel', 'exact']]],
  ['ko', '지난달 20일', [['지난달 20일', 'date', '2024-12-20', 'date', 'exact']]],
  ['ko', '지난해 9월', [['지난해 9월', 'date', '2024-09', 'date', 'exact']]],
  ['ko', '올해 1월', [['올해 1월', 'date', '2025-01', 'date', 'exact']]],
  ['ko', '2025년 1월 20일', [['2025년 1월 20일', 'date', '2025-01-20', 'date', 'exact']]],
  ['ko', '20일 발표했다', [['20일', 'date', '2025-01-20', 'date', 'exact']]],
  ['ko', '올해 3분기', [['올해 3분기', 'date', '2025-07/2025-09', 'date', 'exact']]],
  ['ko', '2026-2027년', [['2026-2027년', 'date', '2026/2027', 'date', 'exact']]],
  ['ko', '10월 1일부터 11월 7일까지', [['10월 1일부터 11월 7일', 'date', '2024-10-01/2024-11-07', 'date', 'exact']]],
  ['ko', '1990년대', [['1990년대', 'date', '1990-01-01/2000-01-01', 'date', 'exact']]],
  ['ko', '이십 초과 삼십오 이하이다', [['이십 초과 삼십오', 'number', [20,35], '', 'range']]],
  ['ko', '셋 중 하나', [['셋 중 하나', 'ratio', 0.333333333333, 'x', 'exact']]],
  ['ko', '20명 이상', [['20명', 'count', 20, '명', 'at-least']]],
  ['ko', '어센드910B 칩', []],
  ['ko', '제미나이 3.1 프로를 쓴다', []],
  ['ko', '이만한 돈이 없다', []],
  ['ko', '구조대가 왔다', []],
  ['ko', '한편 그는 말했다', []],
  ['ko', '일이 많다', []],
  ['ko', '스푸트니크 1호', []],
  ['ko', '010-1234-5678로 전화', []],
  ['ko', '오전 10:30에', []],
  ['ko', '2030세대가 쓴다', []],
  ['ko', '해지는 삼십(30)일 전에 알린다', [['삼십(30)일', 'duration', 30, 'days', 'exact']]],
  ['ko', '370억만 켜진다', [['370억', 'money', 37000000000, 'KRW', 'exact']]],
  ['zh', '只用了2048 GPU，激活的参数仅为37B，', [['2048 GPU', 'count', 2048, 'GPU', 'exact'], ['37B', 'number', 37000000000, '', 'exact']]],
  ['zh', '昇腾910B芯片', []],
  ['en', 'tens of millions of euros', [['tens of millions of euros', 'money', [10000000,100000000], 'EUR', 'range']]],
  ['en', 'it holds 50,000 Hopper GPUs', [['50,000', 'count', 50000, 'gpus', 'exact']]],
  ['en', 'Liang, 40, has founded two', [['40', 'age', 40, 'years', 'exact'], ['two', 'number', 2, '', 'exact']]],
  ['ko', '5억 달러를 훨씬 웃돈다', [['5억 달러', 'money', 500000000, 'USD', 'at-least']]],
  ['ko', '5억달러(약 7300억원) 이상이다', [['5억달러', 'money', 500000000, 'USD', 'at-least'], ['7300억원', 'money', 730000000000, 'KRW', 'about']]],
  ['ko', '600만달러를 크게 넘지 않는다', [['600만달러', 'money', 6000000, 'USD', 'at-most']]],
  ['ko', '500만달러를 밑돌지 않는다', [['500만달러', 'money', 5000000, 'USD', 'at-least']]],
  ['ja', '600万ドルを超えない', [['600万ドル', 'money', 6000000, 'USD', 'at-most']]],
  ['ja', '600万ドルを大きく超えていない', [['600万ドル', 'money', 6000000, 'USD', 'at-most']]],
  ['ja', '5億ドル(約781億円)を大きく上回る', [['5億ドル', 'money', 500000000, 'USD', 'at-least'], ['781億円', 'money', 78100000000, 'JPY', 'about']]],
  ['en', 'notice of thirty (30) days', [['thirty (30) days', 'duration', 30, 'days', 'exact']]],
  ['en', 'it has 45 (forty-five) members', [['45 (forty-five)', 'count', 45, 'members', 'exact']]],
  ['en', 'two (3) of them', [['two', 'number', 2, '', 'exact'], ['3', 'number', 3, '', 'exact']]],
  ['en', 'It cost $5.576 million', [['$5.576 million', 'money', 5576000, 'USD', 'exact']]],
  ['en', 'about $5.6m was spent', [['$5.6m', 'money', 5600000, 'USD', 'about']]],
  ['en', 'at $40–42 billion', [['$40–42 billion', 'money', [40000000000,42000000000], 'USD', 'range']]],
  ['en', '$10-15 billion', [['$10-15 billion', 'money', [10000000000,15000000000], 'USD', 'range']]],
  ['en', '10,000 H800s and 10,000 H100s', [['10,000', 'count', 10000, 'h800s', 'exact'], ['10,000', 'count', 10000, 'h100s', 'exact']]],
  ['en', '2,788,000 H800 GPU hours', [['2,788,000', 'count', 2788000, 'GPU-hours', 'exact']]],
  ['en', '671-billion-parameter model', [['671-billion', 'count', 671000000000, 'parameter', 'exact']]],
  ['en', 'a three-stage pipeline', [['three', 'count', 3, 'stage', 'exact']]],
  ['en', 'it raised US$1.6bn', [['US$1.6bn', 'money', 1600000000, 'USD', 'exact']]],
  ['en', 'over 50,000 GPUs', [['50,000', 'count', 50000, 'gpus', 'at-least']]],
  ['en', 'fewer than 140 members', [['140', 'count', 140, 'members', 'at-most']]],
  ['en', 'up to 97% less', [['97%', 'percent', 97, '%', 'at-most']]],
  ['en', 'between 5% and 15%', [['5% and 15%', 'percent', [5,15], '%', 'range']]],
  ['en', 'half a million people', [['half a million', 'count', 500000, 'people', 'exact']]],
  ['en', 'more than a week', [['a week', 'duration', 1, 'weeks', 'at-least']]],
  ['en', 'an hour and a half', [['an hour and a half', 'duration', 1.5, 'hours', 'exact']]],
  ['en', 'two years and three months', [['two years and three months', 'duration', 27, 'months', 'exact']]],
  ['en', 'thirteen dollars and forty-five cents', [['thirteen dollars and forty-five cents', 'money', 13.45, 'USD', 'exact']]],
  ['en', 'twenty-fifth', [['twenty-fifth', 'ordinal', 25, 'ordinal', 'exact']]],
  ['en', 'a third of its revenue', [['a third', 'ratio', 0.3333333333333333, 'x', 'exact']]],
  ['en', 'three of the ten answers', [['three of the ten', 'ratio', 0.3, 'x', 'exact']]],
  ['en', '1 in 5 people', [['1 in 5', 'ratio', 0.2, 'x', 'exact']]],
  ['en', 'tenfold', [['tenfold', 'ratio', 10, 'x', 'exact']]],
  ['en', 'billions of dollars', [['billions of dollars', 'money', [1000000000,1000000000000], 'USD', 'range']]],
  ['en', 'the billion dollar sums', [['billion dollar', 'money', 1000000000, 'USD', 'exact']]],
  ['en', 'No. 1 app', [['No. 1', 'rank', 1, 'rank', 'exact']]],
  ['en', 'a 40-year-old founder', [['40-year-old', 'age', 40, 'years', 'exact']]],
  ['en', 'Jan. 20, 2025', [['Jan. 20, 2025', 'date', '2025-01-20', 'date', 'exact']]],
  ['en', '26th of June', [['26th of June', 'date', '2024-06-26', 'date', 'exact']]],
  ['en', 'July 13-15', [['July 13-15', 'date', '2024-07-13/2024-07-15', 'date', 'exact']]],
  ['en', 'Q3 2025', [['Q3 2025', 'date', '2025-07/2025-09', 'date', 'exact']]],
  ['en', 'mid-2020', [['mid-2020', 'date', '2020-06', 'date', 'exact']]],
  ['en', 'in the 1990s', [['1990s', 'date', '1990-01-01/2000-01-01', 'date', 'exact']]],
  ['en', 'more than 50 but fewer than 100 people', [['50 but fewer than 100', 'count', [50,100], 'people', 'range']]],
  ['en', 'minus 5.5%', [['minus 5.5%', 'percent', -5.5, '%', 'exact']]],
  ['en', '2.048 GPUs', [['2.048', 'count', 2048, 'gpus', 'exact']]],
  ['en', 'Llama 3.1 405B, the newest', []],
  ['en', 'Claude 3.5 Sonnet is out', []],
  ['en', 'flight 8243 landed', []],
  ['en', 'AIME 2024 results', []],
  ['en', 'DeepSeek-R1-Zero learned', []],
  ['en', 'the S&P 500 fell', []],
  ['en', 'call 555-1234-5678', []],
  ['en', 'at 10:30 sharp', []],
  ['zh', '投资近 2 亿元', [['2 亿元', 'money', 200000000, 'CNY', 'about']]],
  ['zh', '1100 块 GPU', [['1100 块', 'count', 1100, '块', 'exact']]],
  ['zh', '超过500多萬美元', [['500多萬美元', 'money', 5000000, 'USD', 'about']]],
  ['zh', '十分之一', [['十分之一', 'ratio', 0.1, 'x', 'exact']]],
  ['zh', '成本砍掉一半', [['一半', 'ratio', 0.5, 'x', 'exact']]],
  ['zh', '百分之九十五', [['百分之九十五', 'percent', 95, '%', 'exact']]],
  ['zh', '三成', [['三成', 'percent', 30, '%', 'exact']]],
  ['zh', '1万亿日元', [['1万亿日元', 'money', 1000000000000, 'JPY', 'exact']]],
  ['zh', '一万三', [['一万三', 'number', 13000, '', 'exact']]],
  ['zh', '去年12月', [['去年12月', 'date', '2024-12', 'date', 'exact']]],
  ['zh', '2025年1月20日', [['2025年1月20日', 'date', '2025-01-20', 'date', 'exact']]],
  ['zh', '8月15日至20日', [['8月15日至20日', 'date', '2024-08-15/2024-08-20', 'date', 'exact']]],
  ['zh', '第三季度', [['第三季度', 'date', '2024-07/2024-09', 'date', 'exact']]],
  ['zh', '两年半', [['两年半', 'duration', 2.5, 'years', 'exact']]],
  ['zh', '一个半小时', [['一个半小时', 'duration', 1.5, 'hours', 'exact']]],
  ['zh', '负六点六', [['负六点六', 'number', -6.6, '', 'exact']]],
  ['zh', '民国三年', [['民国三年', 'date', '1914', 'date', 'exact']]],
  ['zh', '萤火二号平台', []],
  ['zh', '二手信息', []],
  ['zh', '上万张显卡', [['万张', 'count', 10000, '张', 'at-least']]],
  ['zh', '投资过亿;后来', [['亿', 'money', 100000000, 'CNY', 'at-least']]],
  ['zh', '三到五年', [['三到五年', 'duration', [3,5], 'years', 'range']]],
  ['zh', '攝氏37度', [['37度', 'dimension', 37, 'Cel', 'exact']]],
  ['zh', '价格是$20，300美元', [['$20', 'money', 20, 'USD', 'exact'], ['300美元', 'money', 300, 'USD', 'exact']]],
  ['ja', '5万枚のGPU', [['5万枚', 'count', 50000, '枚', 'exact']]],
  ['ja', '1兆2000億円', [['1兆2000億円', 'money', 1200000000000, 'JPY', 'exact']]],
  ['ja', '五割減', [['五割', 'percent', 50, '%', 'exact']]],
  ['ja', '3分の1', [['3分の1', 'ratio', 0.333333333333, 'x', 'exact']]],
  ['ja', '約92兆円', [['92兆円', 'money', 92000000000000, 'JPY', 'about']]],
  ['ja', '2016年の第3四半期', [['2016年の第3四半期', 'date', '2016-07/2016-09', 'date', 'exact']]],
  ['ja', '平成22年', [['平成22年', 'date', '2010', 'date', 'exact']]],
  ['ja', '1月10日から20日まで', [['1月10日から20日', 'date', '2025-01-10/2025-01-20', 'date', 'exact']]],
  ['ja', '2011年から2013年まで', [['2011年から2013年', 'date', '2011-01-01/2013-01-01', 'date', 'exact']]],
  ['ko', '2011년부터 2013년 4월까지', [['2011년부터 2013년 4월', 'date', '2011-01-01/2013-04-01', 'date', 'exact']]],
  ['ja', '3年半', [['3年半', 'duration', 3.5, 'years', 'exact']]],
  ['ja', '1時間30分', [['1時間30分', 'duration', 90, 'minutes', 'exact']]],
  ['ja', '100以上300以下です', [['100以上300', 'number', [100,300], '', 'range']]],
  ['ja', 'マイナス五%', [['マイナス五%', 'percent', -5, '%', 'exact']]],
  ['ja', '半年', [['半年', 'duration', 0.5, 'years', 'exact']]],
  ['ja', '二番目', [['二番目', 'ordinal', 2, 'ordinal', 'exact']]],
  ['ja', '十分に戦える', []],
  ['ja', '1日で', [['1日', 'duration', 1, 'days', 'exact']]],
  ['ja', '20代の人', []],
];

describe('findQuantities', () => {
  it.each(cases)('%s: %s', (lang, text, expected) => {
    const found = findQuantities(text, { lang, published: PUBLISHED }).map((m) => [
      text.slice(m.start, m.end),
      m.kind,
      m.date ?? (m.min === m.max ? m.min : [m.min, m.max]),
      m.unit,
      m.approx,
    ]);
    expect(found).toEqual(expected);
  });

  it('leaves dates partial where the publication date is unknown', () => {
    const dates = ['27일', '12월 26일', '9월'].map(
      (text) => findQuantities(text, { lang: 'ko', published: null })[0]?.date,
    );
    expect(dates).toEqual(['--27', '--12-26', 'XXXX-09']);
  });

  it('keeps the conversion that stands between the ends of a range', () => {
    const text = '10억 달러(약 1조4300억 원)에서 100억 달러까지';
    const found = findQuantities(text, { lang: 'ko', published: null }).map((m) => [m.min, m.max, m.unit]);
    expect(found).toEqual([
      [1e9, 1e10, 'USD'],
      [1.43e12, 1.43e12, 'KRW'],
    ]);
  });

  it('keeps offsets in texts longer than one block', () => {
    const line = '비용은 557만6000달러였다.\n';
    const text = line.repeat(6000);
    const found = findQuantities(text, { lang: 'ko', published: null });
    expect(found).toHaveLength(6000);
    expect(new Set(found.map((m) => text.slice(m.start, m.end)))).toEqual(new Set(['557만6000달러']));
  });

  it('names the rules that read a figure, in order', () => {
    const [mention] = findQuantities('약 2개월', { lang: 'ko', published: null });
    expect(mention?.rules).toEqual(['digits', 'unit:개월', 'hedge:about']);
  });
});

it('a list item is not the end of a range that the line above began', () => {
  const found = findQuantities('- $0.55 per million tokens\n- $2.19 per million tokens\n- 3%\n- 5%', {
    lang: 'en',
    published: null,
  });
  expect(found.map(({ min, max }) => [min, max])).toEqual([
    [0.55, 0.55],
    [2.19, 2.19],
    [3, 3],
    [5, 5],
  ]);
});
