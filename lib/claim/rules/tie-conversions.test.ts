import { expect, it } from 'vitest';
import type { LanguageCode } from '../../language/types.ts';
import { findQuantities } from '../../quantity/find-quantities.ts';
import { conversionsOf } from './tie-conversions.ts';

function conversions(lang: LanguageCode, text: string): readonly string[] {
  const mentions = findQuantities(text, { lang, published: '2025-01-28' });
  return conversionsOf(text, mentions, 0).map(({ min, unit, approx }) => `${min} ${unit} ${approx}`);
}

it.each<readonly [LanguageCode, string, readonly string[]]>([
  ['ko', '비용은 558만 달러(약 80억 원)다', ['8000000000 KRW about']],
  ['ko', '비용은 558만 달러, 우리 돈 약 80억 원이다', ['8000000000 KRW about']],
  ['ko', '비용은 4000만 위안(560만 달러)이다', ['5600000 USD exact']],
  ['en', 'It cost $5.6 million (about £4.5 million)', ['4500000 GBP about']],
  ['en', 'It cost 40 million yuan, or $5.6 million', ['5600000 USD exact']],
  ['zh', '成本为557.6万美元（约4000万元人民币）', ['40000000 CNY about']],
  ['ja', '費用は558万ドル（約8億円）だった', ['800000000 JPY about']],
  // another sum is no conversion
  ['ko', '비용은 558만 달러이고 예산은 80억 원이다', []],
  ['en', 'It cost $5.6 million while rivals paid £40 million', []],
  ['en', 'It cost $5.6 million ($6 million with tax)', []],
  ['ko', 'GPU 2048개(약 80억 원)를 썼다', []],
])('%s: %s', (lang, text, expected) => {
  expect(conversions(lang, text)).toEqual(expected);
});
