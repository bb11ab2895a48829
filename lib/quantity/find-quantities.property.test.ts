import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../language/types.ts';
import { findQuantities } from './find-quantities.ts';

const languages: readonly LanguageCode[] = ['ko', 'en', 'zh', 'ja'];
const read = (text: string, lang: LanguageCode) => findQuantities(text, { lang, published: '2025-01-28' });

/** Pieces that rules look for, so that random texts reach them. */
const pieces = [
  '1',
  '20',
  '3.5',
  '1,234',
  '2025',
  '557만6000',
  '수천',
  '육천칠백',
  '三千',
  '一万三',
  'half',
  'two',
  'billion',
  '억',
  '만',
  '조',
  '亿',
  '兆',
  '$',
  '¥',
  '%',
  '달러',
  '원',
  '円',
  'ドル',
  '년',
  '월',
  '일',
  '年',
  '月',
  '日',
  '号',
  '분의',
  '分之',
  '分の',
  '~',
  '-',
  '–',
  '에서',
  '부터',
  'から',
  '到',
  'to',
  'and',
  ' ',
  '  ',
  '(',
  ')',
  '약',
  'about',
  '이상',
  '以上',
  'or more',
  '반',
  '半',
  '개',
  '個',
  '명',
  'GPUs',
  'H800',
  'R1-Zero',
  '.',
  ',',
  '·',
  '/',
  ':',
  '\n',
  '제',
  '第',
  'No.',
  '#',
  '마이너스',
  'minus',
  '가',
  'の',
  '的',
  'Q3',
  'Jan.',
  'May',
  '🙂',
  '\ud83d',
  '½',
];
const mixture = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const language = fc.constantFrom(...languages);

const koreanMyriads = (n: number): string =>
  [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
    [1, ''],
  ].reduce(
    ({ rest, out }, [size, word]) => {
      const part = Math.floor(rest / Number(size));
      return { rest: rest % Number(size), out: part ? `${out}${part}${word}` : out };
    },
    { rest: n, out: '' },
  ).out;

function spelledKorean(n: number): string {
  const digits = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
  const group = (g: number): string =>
    [
      [1000, '천'],
      [100, '백'],
      [10, '십'],
      [1, ''],
    ]
      .map(([size, word]) => {
        const d = Math.floor(g / Number(size)) % 10;
        return d === 0 ? '' : `${d === 1 && size !== 1 ? '' : digits[d]}${word}`;
      })
      .join('');
  const [upper, lower] = [Math.floor(n / 1e4), n % 1e4];
  return `${upper ? `${group(upper)}만` : ''}${group(lower)}`;
}

describe('any text in any mixture of scripts', () => {
  it('is read without an error, in order, with offsets inside the text', () => {
    fc.assert(
      fc.property(mixture, language, (text, lang) => {
        let last = -1;
        for (const mention of read(text, lang)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(
            mention.date !== undefined || (Number.isFinite(mention.min) && Number.isFinite(mention.max)),
          ).toBe(true);
          last = mention.start;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same answer wherever it stands behind other sentences', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), fc.constantFrom('개', '명', '달러', '%'), (n, unit) => {
        const alone = read(`값은 ${n}${unit}다.`, 'ko');
        const behind = read(`앞 문장이다.\n값은 ${n}${unit}다.`, 'ko');
        expect(behind.map(({ min, unit: u }) => [min, u])).toEqual(alone.map(({ min, unit: u }) => [min, u]));
      }),
    );
  });
});

describe('a printed value is read back', () => {
  const roundTrip = (print: (n: number) => string, lang: LanguageCode, max: number, min = 1): void => {
    fc.assert(
      fc.property(fc.integer({ min, max }), (n) => {
        const text = print(n);
        const [mention] = read(text, lang);
        expect([mention?.min, mention?.max], text).toEqual([n, n]);
      }),
      { numRuns: 300 },
    );
  };

  it('in digits with separators', () => roundTrip((n) => `$${n.toLocaleString('en-US')}`, 'en', 1e12));
  it('in Korean myriads', () => roundTrip((n) => `${koreanMyriads(n)}원`, 'ko', 1e15));
  it('in Korean myriads with spaces', () =>
    roundTrip((n) => `${koreanMyriads(n).replace(/([조억만])(?=\d)/g, '$1 ')} 달러`, 'ko', 1e15));
  it('in spelled Korean', () => roundTrip((n) => `${spelledKorean(n)} 달러`, 'ko', 99_999_999, 20_001));
  it('in Japanese myriads', () =>
    roundTrip(
      (n) => `${koreanMyriads(n).replace('조', '兆').replace('억', '億').replace('만', '万')}円`,
      'ja',
      1e15,
    ));
  it('in Chinese myriads', () =>
    roundTrip(
      (n) =>
        `${koreanMyriads(n % 1e12 || 1)
          .replace('억', '亿')
          .replace('만', '万')}美元`,
      'zh',
      1e12 - 1,
    ));

  it('as a date', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number);
          const english = `${date.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' })} ${day}, ${year}`;
          expect(read(`${year}년 ${month}월 ${day}일`, 'ko')[0]?.date).toBe(iso);
          expect(read(`${year}年${month}月${day}日`, 'zh')[0]?.date).toBe(iso);
          expect(read(`${year}年${month}月${day}日`, 'ja')[0]?.date).toBe(iso);
          expect(read(english, 'en')[0]?.date).toBe(iso);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('hostile runs', () => {
  const runs = [
    '1',
    '1,',
    '1.111',
    '1 ',
    '億',
    '万億',
    '.',
    'a1-',
    '1-',
    '1/',
    'half a ',
    'one and a half ',
    'two hundred and ',
    '1月1日から',
    '分之',
    '삼백삼십일',
    '$1~',
    '1(2',
    'July 13-',
    'th ',
    '- ',
    '半',
    '010-1234-',
  ];

  it.each(runs)(
    '60,000 letters of %j are read to the end, every mention in its place',
    { timeout: 60_000 },
    (run) => {
      const text = run.repeat(Math.ceil(60_000 / run.length)).slice(0, 60_000);
      for (const lang of languages) {
        for (const { start, end } of read(text, lang)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    },
  );
});
