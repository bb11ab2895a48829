import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../language/types.ts';
import { findQuantities } from './find-quantities.ts';

const figures = (lang: LanguageCode, text: string) =>
  findQuantities(text, { lang, published: null }).map((m) => [
    text.slice(m.start, m.end),
    m.min === m.max ? m.min : [m.min, m.max],
    m.unit,
    m.approx,
  ]);

type Case = readonly [lang: LanguageCode, text: string, expected: ReturnType<typeof figures>];

describe('prices for so many tokens', () => {
  it.each<Case>([
    ['ko', '100만 토큰당 0.3달러', [['100만 토큰당 0.3달러', 0.3, 'USD/1M tokens', 'exact']]],
    ['ko', '백만 토큰당 약 3달러', [['백만 토큰당 약 3달러', 3, 'USD/1M tokens', 'about']]],
    ['ko', '출력 토큰 100만 개당 7달러', [['토큰 100만 개당 7달러', 7, 'USD/1M tokens', 'exact']]],
    ['ko', '4달러/100만 토큰', [['4달러/100만 토큰', 4, 'USD/1M tokens', 'exact']]],
    ['ko', '$0.3/1M tokens', [['$0.3/1M tokens', 0.3, 'USD/1M tokens', 'exact']]],
    [
      'ja',
      '100万入力トークンあたり約3ドル',
      [['100万入力トークンあたり約3ドル', 3, 'USD/1M tokens', 'about']],
    ],
    ['ja', '3ドル/100万トークン', [['3ドル/100万トークン', 3, 'USD/1M tokens', 'exact']]],
    ['zh', '每百万输入tokens 0.7元', [['每百万输入tokens 0.7元', 0.7, 'CNY/1M tokens', 'exact']]],
    ['zh', '每千tokens仅0.6元', [['每千tokens仅0.6元', 0.6, 'CNY/1K tokens', 'exact']]],
    [
      'zh',
      '3元/百万输入tokens,5元/百万输出tokens',
      [
        ['3元/百万输入tokens', 3, 'CNY/1M tokens', 'exact'],
        ['5元/百万输出tokens', 5, 'CNY/1M tokens', 'exact'],
      ],
    ],
    ['en', '$0.3 per million tokens', [['$0.3 per million tokens', 0.3, 'USD/1M tokens', 'exact']]],
    ['en', '$4/million for input', [['$4/million', 4, 'USD/1M tokens', 'exact']]],
    [
      'en',
      '30 cents per 1 million output tokens',
      [['30 cents per 1 million output tokens', 0.3, 'USD/1M tokens', 'exact']],
    ],
    [
      'en',
      '$0.3–$3 per million tokens',
      [['$0.3–$3 per million tokens', [0.3, 3], 'USD/1M tokens', 'range']],
    ],
  ])('%s: %s', (lang, text, expected) => expect(figures(lang, text)).toEqual(expected));

  it.each<Case>([
    [
      'ko',
      '100만 개당 5달러',
      [
        ['100만 개', 1e6, '개', 'exact'],
        ['5달러', 5, 'USD', 'exact'],
      ],
    ],
    ['en', '$4 per million people', [['$4', 4, 'USD', 'exact']]],
    ['en', '$4 per GPU hour', [['$4', 4, 'USD', 'exact']]],
  ])('none in %s: %s', (lang, text, expected) => expect(figures(lang, text)).toEqual(expected));
});
