import { describe, expect, it } from 'vitest';
import type { BasisSlot, Relation } from '../../comparison/types.ts';
import type { NamedSource } from './catalogue.ts';
import { wordings } from './for-language.ts';

const SLOTS: readonly BasisSlot[] = [
  'subject',
  'stage',
  'time',
  'yardstick',
  'test',
  'currency',
  'rule',
  'asked',
  'order',
  'unnamed',
];
const MISFITS = ['age', 'ratio', 'limit', 'shared', 'chip', 'conversion', 'order', 'sum'] as const;
const RELATIONS: readonly Relation[] = ['same', 'compatible', 'differs', 'scope', 'internal', 'unmatched'];
const APPROX = ['exact', 'about', 'at-least', 'at-most', 'range'] as const;

const newspaper: NamedSource = { outlet: '한빛신문', figure: '558만 달러', subject: 'V3' };

const sources: readonly NamedSource[] = [
  { outlet: '한빛신문', figure: '558만 달러', subject: 'V3' },
  { outlet: '새벽뉴스', figure: '5분의 1', subject: '' },
  { outlet: 'The Daily', figure: '$5.6 million', subject: 'R1' },
];

/** Every sentence a language can write, by what it says. */
function everySentence(language: 'ko' | 'en'): readonly (readonly [string, string])[] {
  const words = wordings[language];
  const sentences: [string, string][] = [['unmatched', words.unmatched]];
  for (const source of [...sources, { ...newspaper, published: '22 Jan 2025' }]) {
    for (const slot of SLOTS) sentences.push([`scope ${slot} ${source.outlet}`, words.scope(slot, source)]);
    sentences.push([`differs ${source.outlet}`, words.differs([source])]);
    for (const count of [1, 2, 5, 12]) {
      sentences.push([`same ${count} ${source.outlet}`, words.same(count, source)]);
      sentences.push([`rounded ${count} ${source.outlet}`, words.rounded(count, source, '560만 달러')]);
      sentences.push([`allows ${count} ${source.outlet}`, words.allows(count, source, '560만 달러')]);
    }
  }
  for (const count of [1, 2, 5, 12]) sentences.push([`agree ${count}`, words.alsoAgree(count)]);
  for (const kind of MISFITS)
    sentences.push([kind, words.within(kind, ['5분의 1', '558만 달러', '1억 달러'])]);
  const fact = { name: 'A100', date: '2020' };
  sentences.push(['order, with its fact', words.within('order', ['1만 개'], fact)]);
  sentences.push(['differs, two', words.differs(sources.slice(0, 2))]);
  for (const count of [1, 2, 12]) sentences.push([`differ ${count}`, words.alsoDiffer(count)]);
  sentences.push(['one voice', words.relayed('SemiAnalysis')]);
  return sentences;
}

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  it.each(everySentence(language))('%s is a whole sentence', (_what, sentence) => {
    expect(sentence).toMatch(language === 'ko' ? /[가-힣]니다\.$/ : /^\S.*[^\s.]\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\$\{|\[object| {2}| \./);
  });

  it('takes no side', () => {
    const all = everySentence(language).map(([, sentence]) => sentence);
    expect(all.join(' ')).not.toMatch(
      /거짓|가짜|오보|틀렸|잘못|정답|wrong|false|fake|error|mistake|correct|true/i,
    );
  });

  it('has a title for every relation and a word for every hedge', () => {
    for (const relation of RELATIONS) expect(wordings[language].titles[relation]).not.toBe('');
    for (const approx of APPROX) expect(wordings[language].hedged('558', approx)).toContain('558');
    expect(new Set(Object.values(wordings[language].titles)).size).toBe(RELATIONS.length);
  });
});

const korean = wordings.ko;

it.each([
  [korean.same(1, newspaper), '한빛신문이 같은 수치를 적었습니다.'],
  [korean.same(3, newspaper), '한빛신문 등 세 곳이 같은 수치를 적었습니다.'],
  [korean.differs([newspaper]), '한빛신문은 558만 달러로 적었습니다.'],
  [korean.differs([{ ...newspaper, outlet: '새벽뉴스', figure: '10%' }]), '새벽뉴스는 10%로 적었습니다.'],
  [korean.differs([{ ...newspaper, figure: '2000개월' }]), '한빛신문은 2000개월로 적었습니다.'],
  [korean.differs([{ ...newspaper, figure: '100명' }]), '한빛신문은 100명으로 적었습니다.'],
  [korean.scope('subject', newspaper), '한빛신문이 적은 558만 달러는 V3에 관한 것입니다.'],
  [
    korean.scope('time', { ...newspaper, figure: '17%' }),
    '한빛신문이 적은 17%는 다른 시점의 값일 수 있습니다.',
  ],
  [
    korean.scope('test', { ...newspaper, figure: '79.8점' }),
    '한빛신문이 적은 79.8점은 다른 시험의 결과입니다.',
  ],
  [korean.within('age', ['38', '1985년']), '기사가 나온 해로 셈하면 38과 1985년은 서로 맞지 않습니다.'],
  [korean.within('age', ['39', '1985년생']), '기사가 나온 해로 셈하면 39와 1985년생은 서로 맞지 않습니다.'],
  [
    korean.within('ratio', ['5분의 1', '2000개', '1만 개']),
    '2000개를 1만 개로 나눈 값은 5분의 1과 맞지 않습니다.',
  ],
  [korean.within('chip', ['H800', 'H100']), '기사는 H800과 H100 두 가지 설명을 함께 전합니다.'],
])('%s', (written, expected) => {
  expect(written).toBe(expected);
});

const english = wordings.en;
const daily: NamedSource = { outlet: 'The Daily', figure: '$5.6 million', subject: 'V3' };

it.each([
  [english.same(1, daily), 'The Daily prints the same figure.'],
  [english.same(3, daily), 'The Daily and two more print the same figure.'],
  [
    english.differs([daily, { ...daily, outlet: 'Dawn', figure: '2%' }]),
    'The Daily reports $5.6 million and Dawn reports 2%.',
  ],
  [english.scope('subject', daily), '$5.6 million in The Daily is about V3.'],
  [english.alsoAgree(1), 'One other report agrees with this page.'],
  [english.alsoAgree(4), 'Four other reports agree with this page.'],
  [english.alsoAgree(14), '14 other reports agree with this page.'],
  [english.alsoDiffer(1), 'One other report differs.'],
  [english.alsoDiffer(2), 'Two other reports differ.'],
])('%s', (written, expected) => {
  expect(written).toBe(expected);
});
