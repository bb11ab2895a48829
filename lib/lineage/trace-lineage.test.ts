import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes-between.ts';
import { dollars, entry, report } from './fixture.ts';
import { linkEntries } from './link-entries.ts';
import { relayedOrigins } from './relayed-origins.ts';
import { type LineageNode, traceLineage } from './trace-lineage.ts';
import type { Entry } from './types.ts';

const shape = ({ entry: { id }, step, children }: LineageNode): unknown =>
  children.length === 0 ? [id, step] : [id, step, children.map(shape)];
const traced = (...entries: readonly Entry[]) => traceLineage(entries).map(shape);

const won = (amount: number) => ({ min: amount, max: amount, unit: 'KRW' });

describe('a figure comes of another', () => {
  it.each([
    ['5,576,000', 'same', report, { value: dollars(5_576_000) }],
    ['558만', 'rounded', report, { value: dollars(5_580_000) }],
    ['560만', 'rounded', report, { value: dollars(5_600_000) }],
    ['550만', 'cut', report, { value: dollars(5_500_000) }],
    ['약 600만', 'rounded', report, { value: dollars(6e6), approx: 'about' }],
    ['500만에서 600만', 'within', report, { value: dollars(5e6, 6e6), approx: 'range' }],
    ['560만 이하 of 560만', 'within', entry('a'), { approx: 'at-most' }],
    ['600만 이하', 'within', report, { value: dollars(6e6), approx: 'at-most' }],
    ['80억 원', 'converted', report, { value: won(8e9) }],
    ['another sum', undefined, report, { value: dollars(1.6e9) }],
    ['a finer one', undefined, entry('a'), { value: dollars(5_576_000) }],
    ['2025-01', 'rounded', entry('a', { value: { date: '2025-01-20' } }), { value: { date: '2025-01' } }],
    ['H800', 'same', entry('a', { value: { category: 'H800' } }), { value: { category: 'H800' } }],
    ['H100', undefined, entry('a', { value: { category: 'H800' } }), { value: { category: 'H100' } }],
  ] as const)('%s: %s', (_, step, earlier, later) => {
    expect(linkEntries(earlier, entry('b', later))).toBe(step);
  });

  it('by the same sum in won beside it', () => {
    const beside = { quote: '80억 원', ...won(8e9), approx: 'about' } as const;
    const first = entry('a', { also: [beside] });
    expect(linkEntries(first, entry('b', { value: won(8e9) }))).toBe('converted');
  });
});

it('the tree runs from the primary source to this page, each figure under the nearest', () => {
  const metro = entry('metro', { value: dollars(5_580_000), published: '2025-01-29' });
  const page = entry('page', { kind: 'page' });
  const early = entry('early', { published: '2024-12-26', value: dollars(5_576_000) });
  expect(traced(page, metro, entry('global'), early, report)).toEqual([
    [
      'report',
      null,
      [
        ['early', 'same'],
        ['global', 'rounded', [['page', 'same']]],
        ['metro', 'rounded'],
      ],
    ],
  ]);
});

it('what no sum leads to stands by itself, after the tree', () => {
  expect(traced(entry('far', { value: dollars(1e9), published: '2024-01' }), entry('near'), report)).toEqual([
    ['report', null, [['near', 'rounded']]],
    ['far', null],
  ]);
});

it('without a primary source the earliest leads', () => {
  expect(traced(entry('b'), entry('a', { published: '2025-01-20' }))).toEqual([['a', null, [['b', 'same']]]]);
});

describe('on the way', () => {
  const between = (change: Partial<Entry>, parent = report) =>
    changesBetween(parent, entry('b', change)).map(({ slot, from, to }) => [slot, from, to]);

  it.each([
    [
      'the model, its stage and the speaker are lost',
      {},
      [
        ['subject', 'V3', null],
        ['stage', 'official-run', null],
        ['speaker', 'DeepSeek', null],
      ],
    ],
    [
      'another model takes its place',
      { subject: 'R1', by: 'DeepSeek', basis: { stage: 'official-run' } },
      [['subject', 'V3', 'R1']],
    ],
    [
      'a hedge is added',
      { subject: 'V3', by: 'DeepSeek', basis: { stage: 'official-run' }, approx: 'about' },
      [['hedge', null, 'about']],
    ],
    ['nothing is lost', { subject: 'V3', by: 'DeepSeek', basis: { stage: 'official-run' } }, []],
  ] as const)('%s', (_, change, changes) => {
    expect(between(change)).toEqual(changes);
  });

  it('what was lost before is not lost again', () => {
    expect(between({}, entry('a'))).toEqual([]);
  });
});

it('an origin counts the outlets that pass it on, each once', () => {
  const relays = (id: string, outlet: string) =>
    entry(id, { outlet: { ko: outlet, en: outlet }, origin: 'SemiAnalysis' });
  const all = [relays('1', 'A'), relays('2', 'A'), relays('3', 'B'), entry('own'), report];
  expect(relayedOrigins(all)).toEqual([{ origin: 'SemiAnalysis', outlets: 2 }]);
});
