import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../quantity/find-quantities.ts';

const shares = (text: string, lang: 'zh' | 'ja') =>
  findQuantities(text, { lang, published: '2025-06-18' })
    .filter((m) => m.kind === 'percent' || m.kind === 'ratio')
    .map((m) => [text.slice(m.start, m.end), Number(m.min?.toFixed(4))]);

describe('shares', () => {
  it.each([
    ['录取率达八成七', '八成七', 87],
    ['跌去兩成五', '兩成五', 25],
    ['四分三市民', '四分三', 0.75],
    ['三分二議員支持', '三分二', 0.6667],
    ['不足十分一。', '十分一', 0.1],
    ['只有五份一的家庭', '五份一', 0.2],
    ['百 分 之 12', '百 分 之 12', 12],
  ])('Chinese: %s', (text, surface, value) => expect(shares(text, 'zh')).toEqual([[surface, value]]));

  it.each(['十分一般', '领先三分二十秒', '四成三家公司都', '三份一模一样的合同'])('no parts in %s', (text) =>
    expect(shares(text, 'zh').map(([, value]) => value)).not.toContain(0.3333),
  );

  it.each([
    ['打率は3割1分8厘', '3割1分8厘', 31.8],
    ['勝率六割五分', '六割五分', 65],
    ['3割に達した', '3割', 30],
  ])('Japanese: %s', (text, surface, value) => expect(shares(text, 'ja')).toEqual([[surface, value]]));
});
