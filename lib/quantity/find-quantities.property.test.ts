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
