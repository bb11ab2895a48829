import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagePacks } from '../language/packs.ts';
import type { LanguageCode } from '../language/types.ts';
import { foldWidth } from '../text/fold-width.ts';
import { findQuantities } from './find-quantities.ts';
import { ParserTable } from './parser-table.ts';
import type { Parsed, Parser, Reading } from './reading.ts';
import { parsers } from './rules.ts';
import { scanPrepared } from './scan-figures.ts';

const languages: readonly LanguageCode[] = ['ko', 'en', 'zh', 'ja'];
const PUBLISHED = '2025-01-28';

/** What the parsers look for beside a number, in any order. */
const PIECES = [
  ...['1', '2', '13', '25', '30', '2024', '1.5', '90', '1,234', '두 ', '삼십', 'twenty', '三', '十', '百'],
  ...[
    '년',
    '월 ',
    '일',
    '年',
    '月',
    '日',
    '일까지',
    '분기',
    '上世纪',
    '年代',
    '世纪',
    '정월',
    '正月初',
    '大',
  ],
  ...[
    '분의 ',
    '분의',
    '分之',
    '分の',
    '/',
    ' / ',
    ' of ',
    ' in ',
    ' out of ',
    '중 ',
    '명 중 ',
    'fifths',
    ' third',
  ],
  ...[
    '제',
    '第',
    '前',
    'No. ',
    '#',
    'top ',
    '톱 ',
    '位',
    '위',
    '$',
    'US$',
    '인민폐',
    'RMB ',
    '人民币',
    '원',
    '달러',
  ],
  ...[
    '박 ',
    '대 남성',
    '·',
    '~',
    '-',
    ' - ',
    '이듬해 ',
    '(',
    ')',
    ', ',
    '量原峰(',
    '元',
    '角',
    '成',
    '割',
    '米',
    '震度',
  ],
  ...['개', ' 명', '%', ' ', '\n', '억', '만 ', ' million', '点', '秒', '分', '、', '，', '個', '인', 'a '],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

function first(all: readonly Parser[], reading: Reading, index: number): Parsed {
  for (const { read } of all) {
    const parsed = read(reading, index);
    if (parsed) return parsed;
  }
  return undefined;
}

describe.each(languages)('rules for %s', (lang) => {
  const pack = languagePacks[lang];
  const all = [...(pack.parsers ?? []), ...parsers];
  const table = new ParserTable(all, pack);

  it('asks every parser that would answer', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const { numerals } = scanPrepared(printed, pack, PUBLISHED);
        const reading = { text: printed, pack, published: PUBLISHED, numerals };
        for (const index of numerals.keys())
          expect(table.read(reading, index)).toEqual(first(all, reading, index));
      }),
    );
  });

  it('reads full-width letters as their narrow twins', () => {
    const wide = text.map((printed) =>
      printed.replaceAll('，', '').replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    );
    fc.assert(
      fc.property(wide, (printed) => {
        const context = { lang, published: PUBLISHED };
        expect(findQuantities(printed, context)).toEqual(findQuantities(foldWidth(printed), context));
      }),
    );
  });
});
