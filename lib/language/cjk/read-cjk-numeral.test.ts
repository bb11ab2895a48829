import { describe, expect, it } from 'vitest';
import { japaneseNumerals } from '../ja/numerals.ts';
import { chineseNumerals } from '../zh/numerals.ts';
import { NumeralLetters } from './numeral-letters.ts';
import { readCjkNumeral } from './read-cjk-numeral.ts';

const chinese = new NumeralLetters(chineseNumerals);
const japanese = new NumeralLetters(japaneseNumerals);

function read(text: string, letters = chinese): unknown {
  const numeral = readCjkNumeral(text, 0, letters);
  if (!numeral) return undefined;
  const { end, min, max } = numeral;
  return [text.slice(0, end), min === max ? min : [min, max]];
}

describe('readCjkNumeral', () => {
  it.each([
    ['六百七十一亿', 67_100_000_000],
    ['三万五', 35_000],
    ['三万零五', 30_005],
    ['百五萬', 1_500_000],
    ['一百零五萬', 1_050_000],
    ['廿九', 29],
    ['两百二十', 220],
    ['八點二五', 8.25],
  ])('%s', (text, value) => expect(read(text)).toEqual([text, value]));

  it.each([
    ['七八百人', '七八百', [700, 800]],
    ['两三千', '两三千', [2000, 3000]],
    ['二三十万', '二三十万', [200_000, 300_000]],
    ['十七八', '十七八', [17, 18]],
    ['三五百', '三五百', [300, 500]],
    ['一九四五', '一九四五', 1945],
  ])('neighbours say a range, digits in a row do not: %s', (text, surface, value) =>
    expect(read(text)).toEqual([surface, value]),
  );

  it.each([
    ['五十两', '五十', 50],
    ['三千两百两', '三千两百', 3200],
    ['两两', '两', 2],
    ['一点两', '一', 1],
  ])('a couple is no last digit: %s', (text, surface, value) => expect(read(text)).toEqual([surface, value]));

  it.each([
    ['三百 二 十 六', '三百 二 十 六', 326],
    ['九 点 二', '九 点 二', 9.2],
    ['八百 余万', '八百 余万', 8_000_000],
    ['一 百度', '一', 1],
    ['六 千人', '六', 6],
  ])('gaps: %s', (text, surface, value) => expect(read(text)).toEqual([surface, value]));

  it('百五万 has no tens in Japanese', () => expect(read('百五万', japanese)).toEqual(['百五万', 1_050_000]));
});
