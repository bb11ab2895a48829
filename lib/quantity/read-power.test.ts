import { describe, expect, it } from 'vitest';
import { findQuantities } from './find-quantities.ts';

describe('readPower', () => {
  it.each([
    ['ja', '3.2e10', 32_000_000_000],
    ['zh', '2.5e-3', 0.0025],
    ['ja', '1.5^2', 2.25],
  ] as const)('%s %s', (lang, text, value) => {
    const [mention] = findQuantities(text, { lang, published: null });
    expect([mention?.min, mention?.end]).toEqual([value, text.length]);
  });

  it.each(['2e2e加密', '3e公司'])('no power in %s', (text) => {
    const values = findQuantities(text, { lang: 'zh', published: null }).map((m) => m.min);
    expect(values.filter((value) => (value ?? 0) > 9)).toEqual([]);
  });
});
