import type { NumeralWords } from '../cjk/numeral-words.ts';

export const koreanNumerals: NumeralWords = {
  digits: { 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 칠: 7, 팔: 8, 구: 9 },
  small: { 십: 10, 백: 100, 천: 1000 },
  big: { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 },
  several: ['수', '몇'],
  odd: ['여', '남짓'],
  point: ['점'],
};

/** Native numerals; they count only before a counter (`두 달`, `세 명`). */
export const koreanNative: Readonly<Record<string, number>> = {
  한: 1, 하나: 1, 두: 2, 둘: 2, 세: 3, 석: 3, 셋: 3, 네: 4, 넉: 4, 넷: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9,
};
export const koreanNativeTens: Readonly<Record<string, number>> = {
  열: 10, 스물: 20, 스무: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70, 여든: 80, 아흔: 90,
};
