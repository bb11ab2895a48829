// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Relation } from '../lib/comparison/types.ts';
import type { Note } from '../lib/note/types.ts';
import type { Review, ReviewState } from '../lib/store/types.ts';
import { Card, type CardProps } from './Card.tsx';
import { allNotes, founderAge, note, reference, trainingCost } from './fixtures/sample-notes.ts';
import { stringsFor } from './strings/strings-for.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const callbacks = () => ({
  onClose: vi.fn(),
  onNote: vi.fn(),
  onDismiss: vi.fn(),
  onUndo: vi.fn(),
  onCopy: vi.fn((_citation: string) => Promise.resolve(true)),
  onStep: vi.fn(),
  onCompare: vi.fn(),
  onPause: vi.fn(),
  onSiteOff: vi.fn(),
  onAllOff: vi.fn(),
});

function show(
  each: Note,
  language: 'ko' | 'en' = 'ko',
  state: ReviewState = 'open',
  more: Partial<CardProps> = {},
) {
  const review: Review = { page: 'p', noteId: each.id, state, remark: '', changed: 0 };
  const heard = callbacks();
  act(() => render(<Card note={each} review={review} language={language} {...heard} {...more} />, root));
  return heard;
}

function press(
  key: string,
  on: Element | null = root.querySelector('[role=dialog]'),
  init: KeyboardEventInit = {},
) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  act(() => void on?.dispatchEvent(event));
  return event;
}

const relations: readonly Relation[] = ['same', 'compatible', 'scope', 'differs', 'internal', 'unmatched'];

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  it.each(['blog', 'board'] as const)('a %s is marked as one, an article as nothing', (kind) => {
    show(
      note({ references: [reference({ kind }), reference({ outlet: { ko: '새벽뉴스', en: 'Dawn' } })] }),
      language,
    );
    const marks = [...root.querySelectorAll('.source')].map((row) => row.querySelector('.note')?.textContent);
    expect(marks).toEqual([stringsFor(language).kinds[kind], undefined]);
  });

  it.each(relations)('%s is said in words beside its sign', (relation) => {
    const t = stringsFor(language);
    show(note({ relation, references: [reference({ relation })] }), language);
    expect(root.querySelector('.rel-word')?.textContent).toBe(t.relations[relation]);
    expect(root.querySelector('.source .glyph')?.getAttribute('aria-label')).toBe(t.relations[relation]);
  });

  it.each(allNotes.map((each) => [each.id, each] as const))(
    '%s has no fault that axe finds',
    async (_, each) => {
      show(each, language);
      const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    },
  );
});

it('is a dialog named by the figure as printed', () => {
  show(trainingCost);
  const dialog = root.querySelector('[role=dialog]');
  const heading = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  expect(heading?.querySelector('.printed')?.textContent).toBe('560만 달러');
  expect(heading?.querySelector('.also')?.textContent).toBe('약 80억 원');
  expect(dialog?.getAttribute('aria-modal')).toBeNull();
});

it('lists the sources, another basis last, each with outlet, full date and printed figure', () => {
  show(trainingCost);
  const rows = [...root.querySelectorAll('.source')].map((row) => [
    row.querySelector('.name')?.firstChild?.textContent,
    row.querySelector('.date')?.textContent,
    row.querySelector('.figure .printed')?.textContent,
  ]);
  expect(rows).toEqual([
    ['V3 기술보고서', '2024. 12. 27.', '$5.576M'],
    ['글로벌이코노믹', '2025. 1. 27.', '560만 달러'],
    ['메트로신문', '2025. 1. 29.', '558만 달러'],
    ['개인 투자 블로그', '2025. 1. 27.', '약 600만 달러'],
    ['네이처 부록', '2025. 9.', '$294K'],
    ['전자신문', '2025. 1.', '550만달러'],
  ]);
});

it('links only what has an https address, to the figure and without an opener', () => {
  show(
    note({
      references: [
        reference({ url: 'javascript:alert(1)' }),
        reference({ doc: 'b', outlet: { ko: 'ㄴ', en: 'B' }, url: 'https://a.example/' }),
      ],
    }),
  );
  const links = [...root.querySelectorAll('a')];
  expect(links).toHaveLength(1);
  expect(links[0]?.getAttribute('href')).toContain('https://a.example/#:~:text=558');
  expect(links[0]?.rel).toContain('noopener');
});

it('keeps a long list calm until the reader asks for the rest', () => {
  const outlets = Array.from({ length: 9 }, (_, i) => ({ ko: `신문 ${i}`, en: `Paper ${i}` }));
  show(note({ references: outlets.map((outlet) => reference({ doc: outlet.en, outlet })) }), 'en');
  expect(root.querySelectorAll('.source')).toHaveLength(6);
  const more = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show 3 more');
  act(() => more?.click());
  expect(root.querySelectorAll('.source')).toHaveLength(9);
});

it('shows all where only one more would wait', () => {
  const outlets = Array.from({ length: 7 }, (_, i) => ({ ko: `신문 ${i}`, en: `Paper ${i}` }));
  show(note({ references: outlets.map((outlet) => reference({ doc: outlet.en, outlet })) }), 'en');
  expect(root.querySelectorAll('.source')).toHaveLength(7);
});

it('names a category printed in another language', () => {
  const names = { ahead: { ko: '앞섬', en: 'ahead' } };
  const claim = { quote: '제쳤', value: { category: 'ahead' } };
  show(note({ names, claim }), 'en');
  expect(root.querySelector('.also')?.textContent).toBe('ahead');
  show(note({ names, claim }), 'ko');
  expect(root.querySelector('.also')).toBeNull();
});

it('gives subject, speaker, category and yardstick in the words of the reader', () => {
  const names = {
    'open source': { ko: '오픈소스', en: 'open source' },
    'High-Flyer': { ko: '환팡퀀트', en: 'High-Flyer' },
    WSJ: { ko: '월스트리트저널', en: 'The Wall Street Journal' },
  };
  const claim = { subject: 'High-Flyer, R1', by: 'WSJ', basis: { yardstick: 'High-Flyer' } };
  const answer = {
    quote: null,
    value: { category: 'open source' },
    relation: 'scope',
    slot: 'subject',
  } as const;
  show(note({ names, claim, references: [reference({ ...answer, subject: 'High-Flyer' })] }), 'ko');
  expect(root.querySelector('.card-where')?.textContent).toBe(
    '이 기사 · 환팡퀀트 · R1 · 월스트리트저널에 따름',
  );
  expect(root.querySelector('.source .figure')?.textContent).toBe('오픈소스');
  expect(root.querySelector('.source .note')?.textContent).toBe('대상: 환팡퀀트');
  expect(root.querySelector('.why')?.textContent).toContain('견준 상대환팡퀀트');
});

it('says of a source without a model that it names none', () => {
  const answer = { relation: 'scope', slot: 'subject', subject: 'the model' } as const;
  show(note({ references: [reference(answer)] }), 'en');
  expect(root.querySelector('.source .note')?.textContent).toBe('no model named');
});

it('prints page text as text', () => {
  show(note({ claim: { quote: '<img src=x onerror=alert(1)>' } }));
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('.card-figure')?.textContent).toContain('<img');
});

it('names the other figures of the page when they do not fit', () => {
  show(founderAge, 'en');
  expect(root.querySelector('.source')?.textContent).toContain('1985년');
});

describe('letters act inside the card only', () => {
  it.each([
    ['n', 'open', 'onNote'],
    ['N', 'open', 'onNote'],
    ['n', 'noted', 'onUndo'],
    ['x', 'open', 'onDismiss'],
    ['u', 'dismissed', 'onUndo'],
    ['c', 'open', 'onCopy'],
    ['m', 'open', 'onCopy'],
    ['v', 'open', 'onCompare'],
    ['p', 'open', 'onPause'],
    ['s', 'open', 'onSiteOff'],
    ['a', 'open', 'onAllOff'],
  ] as const)('%s while %s calls %s', (key, state, name) => {
    const heard = show(trainingCost, 'ko', state);
    expect(press(key).defaultPrevented).toBe(true);
    expect(heard[name]).toHaveBeenCalledOnce();
  });

  it.each([
    ['u', 'open', {}],
    ['x', 'dismissed', {}],
    ['n', 'open', { ctrlKey: true }],
    ['c', 'open', { metaKey: true }],
    [']', 'open', {}],
    ['Escape', 'open', {}],
  ] as const)('%s while %s is left to the host', (key, state, init) => {
    const heard = show(trainingCost, 'ko', state);
    expect(press(key, undefined, init).defaultPrevented).toBe(false);
    for (const callback of Object.values(heard)) expect(callback).not.toHaveBeenCalled();
  });

  it('hears nothing from outside', () => {
    const heard = show(trainingCost);
    press('n', document.body);
    expect(heard.onNote).not.toHaveBeenCalled();
  });
});

it('copies who printed what, when and where', () => {
  const heard = show(trainingCost, 'en');
  press('c');
  expect(heard.onCopy.mock.calls[0]?.[0]).toContain(
    '- V3 technical report (27 Dec 2024): $5.576M https://arxiv.org/abs/2412.19437',
  );
});

it('gives the reasons in words, without the rules behind them', () => {
  const claim = {
    matchedOn: ['training-cost', '개발비', 'said by DeepSeek'],
    basis: { stage: 'rl-stage', yardstick: 'OpenAI' },
  };
  const names = { 'rl-stage': { ko: '강화학습 단계', en: 'reinforcement learning only' } };
  show(note({ claim, names }), 'ko');
  expect([...root.querySelectorAll('.why dd')].map(({ textContent }) => textContent)).toEqual([
    '딥시크의 훈련 비용 · ‘개발비’',
    '어느 모델인지는 적지 않음',
    '강화학습 단계',
    'OpenAI',
  ]);
});

it.each([
  [true, 'Copied'],
  [false, 'The site does not allow copying'],
])('says whether it copied: %s', async (done, words) => {
  show(trainingCost, 'en', 'open', { onCopy: () => Promise.resolve(done) });
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
  press('c');
  await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toBe(words));
});

it('copies as Markdown from its menu', () => {
  const heard = show(trainingCost, 'en');
  const item = [...root.querySelectorAll<HTMLElement>('[popover] button')].find((button) =>
    button.textContent?.startsWith('Copy as Markdown'),
  );
  act(() => item?.click());
  expect(heard.onCopy.mock.calls[0]?.[0]).toContain(
    '- [V3 technical report](https://arxiv.org/abs/2412.19437',
  );
});

it.each([
  ['Pause on this page', 'onPause'],
  ['Turn off on this site', 'onSiteOff'],
  ['Turn off on all sites', 'onAllOff'],
] as const)('offers to be left alone: %s', (words, name) => {
  const heard = show(trainingCost, 'en');
  const item = [...root.querySelectorAll<HTMLElement>('[popover] button')].find((button) =>
    button.textContent?.startsWith(words),
  );
  act(() => item?.click());
  expect(heard[name]).toHaveBeenCalledOnce();
});

describe('a figure that several notes share', () => {
  it('says which of them this is, and steps by button and key', () => {
    const heard = show(trainingCost, 'en', 'open', { sharing: { at: 0, of: 2 } });
    const group = root.querySelector('.card-sharing');
    expect(group?.textContent).toBe('1 of 2');
    act(() => group?.querySelector<HTMLElement>('[aria-label=Next]')?.click());
    press('[');
    expect(heard.onStep.mock.calls).toEqual([[1], [-1]]);
  });

  it('of one note shows no switch', () => {
    show(trainingCost);
    expect(root.querySelector('.card-sharing')).toBeNull();
  });
});

it('opens the other outlet at its figure by a key', () => {
  show(trainingCost);
  const clicked: (string | null)[] = [];
  root.addEventListener('click', (event) => {
    event.preventDefault();
    clicked.push((event.target as Element).getAttribute('href'));
  });
  press('o');
  expect(clicked).toEqual([root.querySelector('a.name')?.getAttribute('href')]);
});

it('a dot that is pointed at lifts its row and is named', () => {
  show(trainingCost);
  const before = root.querySelectorAll('.plot text').length;
  const dot = [...root.querySelectorAll('.plot .dot.is-agree')].at(-1)?.closest('g');
  act(() => void dot?.dispatchEvent(new Event('pointerenter')));
  expect(root.querySelectorAll('.source.is-lifted')).toHaveLength(1);
  expect(root.querySelectorAll('.plot text').length).toBe(before + 1);
});

it('offers the way back once set aside', () => {
  const heard = show(trainingCost, 'en', 'dismissed');
  const undo = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo');
  act(() => undo?.click());
  expect(heard.onUndo).toHaveBeenCalledOnce();
});
