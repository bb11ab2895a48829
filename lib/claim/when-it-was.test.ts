import { describe, expect, it } from 'vitest';
import { figureClaims } from '../../tests/claims-of.ts';

describe('dates and ages', () => {
  it.each([
    ['ko', '딥시크는 지난 20일 R1을 공개했다.', 'release-date | R1 | 20일 | 2025-01-20'],
    ['ko', '딥시크는 2024년 12월 26일 V3를 선보였다.', 'release-date | V3 | 2024년 12월 26일 | 2024-12-26'],
    ['ko', '딥시크는 2023년 5월에 설립됐다.', 'company-founded | DeepSeek | 2023년 5월 | 2023-05'],
    [
      'ko',
      '딥시크 창업자 량원펑은 1985년 광둥성에서 태어났다.',
      'founder-born | Liang Wenfeng | 1985년 | 1985',
    ],
    ['ko', '딥시크 창업자 량원펑(40)은 저장대를 나왔다.', 'founder-born | Liang Wenfeng | 40 | 40 years'],
    ['en', 'DeepSeek released R1 on January 20.', 'release-date | R1 | January 20 | 2025-01-20'],
    [
      'en',
      'DeepSeek was founded in May 2023 by Liang Wenfeng.',
      'company-founded | DeepSeek | May 2023 | 2023-05',
    ],
    [
      'en',
      'High-Flyer, which funds DeepSeek, was set up in 2015.',
      'fund-founded | High-Flyer | 2015 | 2015',
    ],
    [
      'en',
      'Liang Wenfeng, the founder of DeepSeek, was born in 1985.',
      'founder-born | Liang Wenfeng | 1985 | 1985',
    ],
    [
      'en',
      'The 40-year-old Liang Wenfeng founded DeepSeek.',
      'founder-born | Liang Wenfeng | 40-year-old | 40 years',
    ],
    [
      'en',
      'DeepSeek released R1 on January 20. Microsoft released R1 on Azure on January 29.',
      'release-date | R1 | January 20 | 2025-01-20',
    ],
    ['zh', 'DeepSeek成立于2023年5月。', 'company-founded | DeepSeek | 2023年5月 | 2023-05'],
    ['ja', 'DeepSeekは1月20日にR1を公開した。', 'release-date | R1 | 1月20日 | 2025-01-20'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(figureClaims(lang, text)).toEqual([expected]);
  });
});
