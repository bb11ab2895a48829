// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reference, ReferenceClaim, ReferenceDocument } from '../../lib/corpus/types.ts';
import type { TopicAnswers } from '../../lib/lineage/types.ts';
import { listNotes } from '../../lib/note/list-notes.ts';
import { referenceOf } from '../../tests/reference-of.ts';
import { allNotes, trainingCost } from '../fixtures/sample-notes.ts';
import { Panel, type PanelContent } from './Panel.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const dollars = (min: number) => ({ min, max: min, unit: 'USD' });

function cost(
  doc: string,
  sum: number,
  quote: string,
  claim: Partial<ReferenceClaim> = {},
  source: Partial<ReferenceDocument> = {},
): Reference {
  const outlet = { ko: doc, en: doc };
  return referenceOf('training-cost', 'R1', dollars(sum), { quote, ...claim }, { doc, outlet, ...source });
}

const references = [
  cost(
    'v3',
    5_576_000,
    '$5.576M',
    { subject: 'V3', basis: { stage: 'official-run' } },
    {
      kind: 'primary',
      published: '2024-12-27',
      url: 'https://arxiv.org/abs/2412.19437',
      origin: 'DeepSeek',
    },
  ),
  cost('metro', 5_580_000, '558만 달러', {
    by: 'DeepSeek',
    also: [{ quote: '80억 6800만 원', min: 8.068e9, max: 8.068e9, unit: 'KRW', approx: 'about' }],
  }),
  cost('etnews', 5_500_000, '550만달러', { subject: 'V3', by: 'DeepSeek' }, { published: '2025-01' }),
  cost('nature', 294_000, '$294K', { basis: { stage: 'rl-stage' } }, { published: '2025-09' }),
];

const answers: TopicAnswers = {
  pack: 'deepseek',
  topic: 'training-cost',
  name: { ko: '훈련 비용', en: 'Training cost' },
  leavesOut: { ko: '앞선 연구입니다.', en: 'Earlier research.' },
  perSubject: false,
  beside: ['total-cost-estimate'],
  names: {
    DeepSeek: { ko: '딥시크', en: 'DeepSeek' },
    'official-run': { ko: '마지막 훈련 한 번', en: 'the final run only' },
    'rl-stage': { ko: '강화학습 단계', en: 'reinforcement learning only' },
  },
  references,
  total: references.length,
};
const beside: TopicAnswers = {
  ...answers,
  topic: 'total-cost-estimate',
  name: { ko: '실제 지출 추정', en: 'Estimate of real spending' },
  references: [cost('etoday', 5e8, '최소 5억 달러', { approx: 'at-least', by: 'SemiAnalysis' })],
  total: 1,
};
const page = { note: trainingCost, url: 'https://news.example/a', published: '2025-01-27' };
const followed: PanelContent = { show: 'topic', answers, beside: [beside], page };

function show(content: PanelContent, language: 'ko' | 'en' = 'en', notes = listNotes(allNotes)) {
  const heard = {
    onSelect: vi.fn(),
    onFollow: vi.fn(),
    onBrowse: vi.fn(),
    onTopic: vi.fn(),
    onShelf: vi.fn(),
    onMore: vi.fn(),
  };
  const selected = notes.length > 0 ? trainingCost.id : null;
  act(() => render(<Panel {...{ content, notes, selected, language }} {...heard} />, root));
  return heard;
}

const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const press = (words: string) =>
  act(() =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words))?.click(),
  );

describe('a topic that is followed', () => {
  it('keeps its bases apart, the page’s own first, with a neighbouring question behind', () => {
    show(followed, 'ko');
    expect(texts('.basis-name')).toEqual(['마지막 훈련 한 번', '강화학습 단계', '']);
    expect(texts('.basis .key')).toEqual(['550만–560만 달러', '29만 4000달러', '5억 달러']);
    expect(texts('.panel-head p')).toEqual(['4곳이 적은 답 4개']);
    expect(texts('h2')).toEqual([
      '세 가지 산정 기준',
      '날짜와 값',
      '이 숫자의 갈래',
      '이 숫자에 빠진 것은?',
      '실제 지출 추정',
      '표',
    ]);
  });

  it('goes by date, with this page among the others and long gaps said', () => {
    show(followed);
    const [rows] = root.querySelectorAll('.dots');
    expect(
      [...(rows?.querySelectorAll('.who .name') ?? [])].map(({ firstChild }) => firstChild?.nodeValue),
    ).toEqual(['v3', 'etnews', 'metro', 'This page']);
    expect(texts('.dot-gap')[0]).toBe('one month');
    expect(texts('.dot-row.is-here .sr')).toEqual(['560만 달러']);
  });

  it('draws the tree from the primary source with what was lost on the way', () => {
    show(followed);
    expect(texts('.tree .root .figure')).toEqual(['$5.576M']);
    expect(texts('.tree .op')).toEqual([
      'Primary source',
      'cut off',
      'rounded',
      'converted at about ₩1,446 for $1',
      'rounded',
      'converted at about ₩1,429 for $1',
    ]);
    expect(texts('.tag-lost')).toEqual(
      expect.arrayContaining(['V3 → R1', 'model lost', '“the final run only” lost']),
    );
  });

  it('says once that two relay one origin', () => {
    show(followed);
    expect(texts('.note-line')).toEqual(['One origin relayed by 2: DeepSeek']);
  });

  it('links only to addresses that the corpus holds', () => {
    show(followed);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.dots a')];
    expect(links.map(({ href }) => href)).toEqual(['https://arxiv.org/abs/2412.19437#:~:text=%245.576M']);
  });

  it('has everything in its table', () => {
    show(followed);
    expect(texts('.table .group')).toEqual(['the final run only', 'reinforcement learning only']);
    expect(texts('.table tr.is-here td').slice(0, 2)).toEqual([
      expect.stringContaining('This page'),
      '560만 달러',
    ]);
    expect(texts('.table tr:not(.group) td:nth-child(3)')).toContain('80억 6800만 원');
  });

  it('turns to another figure by the list and by the brackets', () => {
    const heard = show(followed);
    const select = root.querySelector('select');
    act(() => {
      if (select) select.value = allNotes[0]?.id ?? '';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(heard.onSelect).toHaveBeenLastCalledWith(allNotes[0]?.id);
    const key = (name: string) =>
      act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
    key(']');
    expect(heard.onSelect).toHaveBeenLastCalledWith(allNotes[4]?.id);
    key('[');
    expect(heard.onSelect).toHaveBeenLastCalledWith(allNotes[2]?.id);
  });
});

it('a topic without sums is a list by date', () => {
  const chip = (doc: string, category: string) =>
    referenceOf('training-chip', 'V3', { category }, {}, { doc, outlet: { ko: doc, en: doc } });
  const chips = { ...answers, references: [chip('a', 'H800'), chip('b', 'H100')], total: 2 };
  show({ show: 'topic', answers: chips, beside: [], page: null });
  expect(texts('.entry .figure')).toEqual(['H800', 'H100']);
  expect(root.querySelector('.dots')).toBeNull();
});

it('brings more of a long topic when asked', () => {
  const heard = show({ show: 'topic', answers: { ...answers, total: 900 }, beside: [], page: null });
  expect(texts('.more-line')[0]).toContain('4 of 900');
  press('Show more');
  expect(heard.onMore).toHaveBeenCalledOnce();
});

const index = {
  topics: [{ pack: 'deepseek', topic: 'training-cost', name: answers.name, count: 29 }],
  outlets: [{ outlet: { ko: '전자신문', en: 'ETNews' }, count: 1 }],
  months: [
    { month: '2025-01', count: 12 },
    { month: null, count: 3 },
  ],
};

describe('the corpus by itself', () => {
  it('is browsed by topic, by outlet and by month', () => {
    const heard = show({ show: 'shelves', index });
    press('Training cost');
    expect(heard.onTopic).toHaveBeenCalledWith('training-cost', 'deepseek');
    press('Outlets');
    press('ETNews');
    expect(heard.onShelf).toHaveBeenCalledWith({ by: 'outlet', outlet: 'ETNews' });
    press('Dates');
    expect(texts('.way')).toEqual(['Jan 202512', 'Date unknown3']);
    press('Date unknown');
    expect(heard.onShelf).toHaveBeenLastCalledWith({ by: 'month', month: null });
    press('Back to this tab');
    expect(heard.onFollow).toHaveBeenCalledOnce();
  });

  it('shows what an outlet printed; each answer leads to its topic', () => {
    const shelf = { by: 'outlet', outlet: 'metro' } as const;
    const answer = (reference: Reference) => ({ reference, topicName: answers.name });
    const heard = show({
      show: 'shelf',
      shelf,
      page: { answers: references.slice(1, 2).map(answer), names: {}, total: 1 },
    });
    expect(texts('h1')).toEqual(['metro']);
    press('Training cost');
    expect(heard.onTopic).toHaveBeenCalledWith('training-cost', 'deepseek');
    press('Back to the list');
    expect(heard.onBrowse).toHaveBeenCalledOnce();
  });
});

it.each(['no-figure', 'failed', 'empty'] as const)('%s says so and offers the corpus', (state) => {
  const heard = show({ show: 'state', state }, 'en', []);
  expect(root.querySelector('h1')?.textContent).not.toBe('');
  act(() => root.querySelector<HTMLElement>('.btn-main')?.click());
  expect(heard.onBrowse).toHaveBeenCalledOnce();
});

describe.each(['ko', 'en'] as const)('axe finds nothing in %s', (language) => {
  it.each<[string, PanelContent]>([
    ['a comparison', followed],
    ['the shelves', { show: 'shelves', index }],
    ['a state', { show: 'state', state: 'no-figure' }],
  ])('in %s', async (_, content) => {
    show(content, language);
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
