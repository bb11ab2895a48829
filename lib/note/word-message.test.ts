import { expect, it } from 'vitest';
import { shippedPack } from '../../tests/claims-of.ts';
import type { Claim, ClaimValue } from '../claim/types.ts';
import type { Relation } from '../comparison/types.ts';
import type { ComparedReference } from './types.ts';
import { wordMessage, wordTitle } from './word-message.ts';

const dollars = (min: number) => ({ min, max: min, unit: 'USD' });

function factsOf(relation: Relation, value: ClaimValue, answer: Partial<ComparedReference>) {
  const claim: Claim = {
    topic: 'training-cost',
    subject: 'V3',
    basis: {},
    start: 0,
    end: 4,
    quote: '어떤 값',
    value,
    approx: 'exact',
    by: null,
    stance: 'reported',
    also: [],
    matchedOn: [],
  };
  const reference: ComparedReference = {
    doc: 'hanbit',
    kind: 'article',
    outlet: { ko: '한빛신문', en: 'Hanbit' },
    published: null,
    url: null,
    quote: null,
    value,
    approx: 'exact',
    subject: 'V3',
    stance: 'reported',
    origin: 'Hanbit',
    relation,
    slot: null,
    ...answer,
  };
  return { pack: shippedPack, claim, relation, references: [reference], misfit: undefined };
}

it.each([
  ['as printed', '558만 달러', 'exact', '한빛신문은 558만 달러로 적었습니다.', 'Hanbit reports $5.58M.'],
  [
    'its hedge',
    '558만 달러',
    'about',
    '한빛신문은 약 558만 달러로 적었습니다.',
    'Hanbit reports about $5.58M.',
  ],
  ['another language', '$5.58M', 'exact', '한빛신문은 558만 달러로 적었습니다.', 'Hanbit reports $5.58M.'],
] as const)('a figure is given as each reader reads it: %s', (_what, quote, approx, korean, english) => {
  const facts = factsOf('differs', dollars(5.58e6), { quote, approx });
  expect(wordMessage(facts)).toEqual({ ko: korean, en: english });
});

it('spells out a date that the corpus only holds as such', () => {
  const value = { date: '2025-01-22' };
  const facts = factsOf('scope', value, { quote: '2025-01-22', slot: 'time' });
  expect(wordMessage(facts)).toEqual({
    ko: '한빛신문이 적은 2025년 1월 22일은 다른 시점의 값일 수 있습니다.',
    en: '22 Jan 2025 in Hanbit may stand for another moment.',
  });
});

it('speaks of no figure where the answer is in words', () => {
  const value = { category: 'open source' };
  expect(wordTitle(factsOf('same', value, {}))).toEqual({ ko: '같은 내용', en: 'Same account' });
  expect(wordMessage(factsOf('same', value, {})).ko).toBe('한빛신문이 같은 내용을 적었습니다.');
  expect(wordMessage(factsOf('differs', value, {})).ko).toBe('한빛신문은 오픈소스로 적었습니다.');
  expect(wordTitle(factsOf('same', dollars(1), {})).ko).toBe('같은 수치');
});

it('says when several outlets pass on one voice', () => {
  const facts = factsOf('same', { min: 5e8, max: 5e8, unit: 'USD' }, { origin: 'SemiAnalysis' });
  const other = { ...facts.references[0], outlet: { ko: '새벽뉴스', en: 'Dawn' } } as ComparedReference;
  const { ko, en } = wordMessage({ ...facts, references: [...facts.references, other] });
  expect(en).toBe('Hanbit and one more print the same figure. They all relay SemiAnalysis.');
  expect(ko).toMatch(/모두 세미애널리시스의 말을 옮긴 것입니다\.$/);
  expect(wordMessage(facts).en).toBe('Hanbit prints the same figure.');
});

it('says of what day a figure is that changes with time', () => {
  const facts = factsOf(
    'scope',
    { min: 3, max: 3, unit: 'rank' },
    { slot: 'time', quote: '3위', published: '2025-01-22' },
  );
  expect(wordMessage(facts)).toEqual({
    ko: '한빛신문이 적은 3위는 2025년 1월 22일 기준이며, 그사이 바뀌었을 수 있습니다.',
    en: 'No. 3 in Hanbit is as of 22 Jan 2025 and may have changed since.',
  });
});
