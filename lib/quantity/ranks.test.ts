import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../language/types.ts';
import { findQuantities } from './find-quantities.ts';

const ranks = (lang: LanguageCode, text: string) =>
  findQuantities(text, { lang, published: null })
    .filter((m) => m.kind === 'rank')
    .map((m) => [text.slice(m.start, m.end), m.min, m.max, m.approx]);

type Case = readonly [lang: LanguageCode, text: string, expected: ReturnType<typeof ranks>];

describe('places in a ranking', () => {
  it.each<Case>([
    ['zh', '登上榜首', [['榜首', 1, 1, 'exact']]],
    ['zh', '升至排行榜首位。', [['首位', 1, 1, 'exact']]],
    ['zh', '首位女总统', []],
    ['zh', '第三名', [['第三名', 3, 3, 'exact']]],
    ['zh', '第三名单', []],
    ['zh', '跌出前10名', [['前10名', 1, 10, 'range']]],
    ['zh', '全球前500大富豪', [['前500大', 1, 500, 'range']]],
    ['zh', '位居全球前三。', [['前三', 1, 3, 'range']]],
    ['zh', '前3年', []],
    ['zh', '此前10名员工', []],
    ['ja', 'ランキングの首位を獲得', [['首位', 1, 1, 'exact']]],
    ['ja', '首位打者', []],
    ['ja', '第1位', [['第1位', 1, 1, 'exact']]],
    ['ja', 'トップ10に入った', [['トップ10', 1, 10, 'range']]],
    ['ko', '톱10에 들었다', [['톱10', 1, 10, 'range']]],
    ['ko', '스톱 3번', []],
    ['en', 'in the top 10', [['top 10', 1, 10, 'range']]],
    ['en', 'a top-five model', [['top-five', 1, 5, 'range']]],
    ['en', 'the top 1% of users', []],
    ['en', 'top 10 percent', []],
    ['en', 'ranked third', [['third', 3, 3, 'exact']]],
    ['en', 'their third attempt', []],
  ])('%s: %s', (lang, text, expected) => expect(ranks(lang, text)).toEqual(expected));
});
