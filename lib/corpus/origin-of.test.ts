import { expect, it } from 'vitest';
import { referenceOf } from '../../tests/reference-of.ts';
import { originOf } from './origin-of.ts';
import type { ReferenceClaim, ReferenceDocument } from './types.ts';

it.each<[string, Partial<ReferenceClaim>, Partial<ReferenceDocument>, string]>([
  ['who is said to say it', { by: 'SemiAnalysis', via: 'CNBC' }, {}, 'SemiAnalysis'],
  [
    'the report relayed, where nobody is named',
    { by: 'unnamed officials', via: 'Bloomberg' },
    {},
    'Bloomberg',
  ],
  ['the report relayed, where nobody speaks', { via: 'WSJ' }, {}, 'WSJ'],
  ['the agency of a repost', {}, { origin: 'Reuters' }, 'Reuters'],
  ['the maker behind its own paper', {}, { kind: 'primary', origin: 'DeepSeek' }, 'DeepSeek'],
  ['the outlet itself', {}, {}, 'Hanbit Daily'],
  ['the outlet, where its speakers have no name', { by: 'critics' }, {}, 'Hanbit Daily'],
])('the origin is %s', (_what, claim, source, origin) => {
  const dollars = { min: 5.58e6, max: 5.58e6, unit: 'USD' };
  expect(originOf(referenceOf('training-cost', 'V3', dollars, claim, source))).toBe(origin);
});
