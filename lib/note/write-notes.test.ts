import { describe, expect, it } from 'vitest';
import { claimsOf, shippedPack } from '../../tests/claims-of.ts';
import { referenceOf } from '../../tests/reference-of.ts';
import type { Article } from '../article/types.ts';
import { chooseReferences } from '../corpus/choose-references.ts';
import type { Reference } from '../corpus/types.ts';
import type { Note } from './types.ts';
import { writeNotes } from './write-notes.ts';

const dollars = (min: number) => ({ min, max: min, unit: 'USD' });
const V3_COST = '딥시크는 V3 훈련에 558만 달러를 썼다.';
const OTHERS = {
  dawn: { doc: 'dawn', outlet: { ko: '새벽뉴스', en: 'Dawn' } },
  report: {
    doc: 'report',
    kind: 'primary' as const,
    outlet: { ko: '보고서', en: 'Report' },
    published: '2024-12',
  },
};

function notesOf(text: string, references: readonly Reference[]): readonly Note[] {
  const article: Article = { text, title: '', lang: 'ko', published: '2025-01-28', outlet: null, url: null };
  return writeNotes(article, shippedPack, claimsOf('ko', text), chooseReferences(article, references));
}

const cost = (
  sum: number,
  subject = 'V3',
  source = {},
  quote: string | null = '어떤 값',
  claim = {},
): Reference => referenceOf('training-cost', subject, dollars(sum), { quote, ...claim }, source);

it.each<readonly [string, readonly Reference[], string, string]>([
  ['unmatched', [], 'unmatched', '이 수치와 나란히 놓을 참고 자료가 아직 없습니다.'],
  ['same', [cost(5.58e6)], 'same', '한빛신문이 같은 수치를 적었습니다.'],
  [
    'compatible',
    [cost(5_576_000, 'V3', {}, '557만6000달러')],
    'compatible',
    '한빛신문의 557만6000달러와 558만 달러는 반올림과 어림을 헤아리면 같은 수치입니다.',
  ],
  [
    'compatible by a bound',
    [cost(6e6, 'V3', {}, '600만 달러', { approx: 'at-most' })],
    'compatible',
    '한빛신문은 600만 달러 이하로 적어, 558만 달러와 어긋나지 않습니다.',
  ],
  [
    'scope',
    [cost(294_000, 'R1', {}, '29만4000달러')],
    'scope',
    '한빛신문이 적은 29만4000달러는 R1에 관한 것입니다.',
  ],
  ['differs', [cost(2e6, 'V3', {}, '200만 달러')], 'differs', '한빛신문은 200만 달러로 적었습니다.'],
  [
    'differs, with another that agrees',
    [cost(2e6, 'V3', {}, '200만 달러'), cost(5.58e6, 'V3', OTHERS.dawn)],
    'differs',
    '한빛신문은 200만 달러로 적었습니다. 한 곳의 보도와는 맞습니다.',
  ],
  [
    'agreement before another basis',
    [cost(294_000, 'R1'), cost(5.58e6, 'V3', OTHERS.dawn)],
    'same',
    '새벽뉴스가 같은 수치를 적었습니다.',
  ],
  [
    'another report against what the primary source bears out',
    [cost(2e6, 'V3', {}, '200만 달러', { stance: 'estimated' }), cost(5.58e6, 'V3', OTHERS.report)],
    'same',
    '보고서가 같은 수치를 적었습니다. 한 곳의 보도와는 다릅니다.',
  ],
])('%s', (_what, references, relation, message) => {
  const [note] = notesOf(V3_COST, references);
  expect(note?.relation).toBe(relation);
  expect(note?.message.ko).toBe(message);
  expect(note?.message.en).toMatch(/^\S.*\.$/);
});

it('puts what does not fit within the page before all references', () => {
  const notes = notesOf('딥시크 창업자 량원펑(38)은 조용하다. 량원펑은 1985년에 태어났다.', [
    referenceOf('founder-born', 'Liang Wenfeng', { date: '1985' }),
  ]);
  expect(notes.map((note) => note.relation)).toEqual(['internal', 'internal']);
  expect(notes[0]?.within.map((other) => other.quote)).toEqual(['1985년']);
  expect(notes[1]?.within.map((other) => other.quote)).toEqual(['38']);
});

it('lists the primary source first and one answer of a source once', () => {
  const [note] = notesOf(V3_COST, [cost(5.58e6), cost(5.58e6), cost(5_576_000, 'V3', OTHERS.report)]);
  expect(note?.references.map((reference) => reference.doc)).toEqual(['report', 'hanbit-2025-01-27']);
});

describe('ids', () => {
  it('tell the occurrences of one figure apart', () => {
    const ids = notesOf(`${V3_COST} 다시 말해 ${V3_COST}`, []).map((note) => note.id);
    expect(ids).toEqual(['training-cost:558만 달러:1', 'training-cost:558만 달러:2']);
  });

  it('stay when something else is written before', () => {
    const [before] = notesOf(V3_COST, []);
    const [after] = notesOf(`날씨가 맑다. ${V3_COST}`, []);
    expect(after?.id).toBe(before?.id);
  });
});

it('names the topic and what the number leaves out in both languages', () => {
  const [note] = notesOf(V3_COST, []);
  expect(note?.topicName).toEqual({ ko: '훈련 비용', en: 'Training cost' });
  expect(note?.leavesOut?.ko).not.toBe('');
  expect(note?.leavesOut?.en).not.toBe('');
});
