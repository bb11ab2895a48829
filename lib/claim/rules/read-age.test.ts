import { expect, it } from 'vitest';
import { claimsOf } from '../../../tests/claims-of.ts';

const ages = (lang: 'ko' | 'en' | 'zh' | 'ja', text: string): readonly string[] =>
  claimsOf(lang, text).flatMap(({ subject, value }) =>
    'unit' in value && value.unit === 'years' ? [`${subject} ${value.min}`] : [],
  );

it.each([
  ['ko', '딥시크 창업자 량원펑(40)은 저장대를 나왔다.', ['Liang Wenfeng 40']],
  ['en', 'DeepSeek founder Liang Wenfeng, 40, studied in Hangzhou.', ['Liang Wenfeng 40']],
  ['en', 'The 40-year-old Liang Wenfeng founded DeepSeek.', ['Liang Wenfeng 40']],
  ['en', 'Liang Wenfeng runs DeepSeek. The 40-year-old rarely speaks.', ['Liang Wenfeng 40']],
  // somebody else's age
  ['ko', '딥시크를 써 본 김하나(29) 씨는 만족했다.', []],
  ['en', 'A 29-year-old teacher tried DeepSeek.', []],
] as const)('%s: %s', (lang, text, expected) => {
  expect(ages(lang, text)).toEqual(expected);
});
