// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listNotes } from '../lib/note/list-notes.ts';
import type { Note } from '../lib/note/types.ts';
import { DEFAULT_SETTINGS } from '../lib/store/default-settings.ts';
import type { Review, ReviewState } from '../lib/store/types.ts';
import { allNotes, fundAssets, gpuRatio, releaseDate, trainingCost } from './fixtures/sample-notes.ts';
import { Popup, type PopupView } from './Popup.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

interface Given {
  readonly notes?: readonly Note[];
  readonly reviews?: readonly Review[];
  readonly unplaced?: readonly string[];
}

const read = ({ notes = allNotes, reviews = [], unplaced = [] }: Given = {}): PopupView => ({
  status: 'read',
  page: 'https://news.example/a',
  title: 'A',
  published: null,
  topicPack: 'deepseek',
  quantityCount: 41,
  notes: listNotes(notes),
  reviews,
  unplaced,
  selected: null,
  settings: DEFAULT_SETTINGS,
});

const review = (noteId: string, state: ReviewState, remark = ''): Review => ({
  page: 'p',
  noteId,
  state,
  remark,
  changed: 0,
});

function show(view: PopupView, language: 'ko' | 'en' = 'en', siteOn: boolean | null = true) {
  const heard = {
    onSwitch: vi.fn(),
    onCheck: vi.fn(),
    onTurnOn: vi.fn(),
    onJump: vi.fn(),
    onSearch: vi.fn(async () => allNotes),
    onReview: vi.fn(async () => true),
    onReviews: vi.fn(async () => true),
    onPause: vi.fn(),
    onSettings: vi.fn(),
    onExport: vi.fn(async () => 'parallax.md'),
    onCopy: vi.fn(async () => undefined),
    onCompare: vi.fn(),
    onOptions: vi.fn(),
    onAddPage: vi.fn(),
    onLanguage: vi.fn(),
  };
  const settings = { enabled: true, marks: true, rail: true };
  act(() =>
    render(<Popup view={view} language={language} siteOn={siteOn} settings={settings} {...heard} />, root),
  );
  return heard;
}

function press(key: string, on: Element | null = document.activeElement) {
  act(() => void on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

const text = (selector: string) => root.querySelector(selector)?.textContent ?? '';
const figures = () => [...root.querySelectorAll('.item .figure')].map(({ textContent }) => textContent);
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === words);

it('says first how many agree', () => {
  show(read(), 'ko');
  expect(text('h1')).toBe('9개 가운데 4개가 다른 보도와 같습니다');
  expect(text('.closing')).toBe('수치 41개를 읽었고, 9개가 자료에 있는 주제입니다.');
});

it('lists the figures in reading order', () => {
  show(read());
  expect(figures()).toEqual(allNotes.map(({ claim }) => claim.quote));
});

it('leaves out a chip that counts nothing', () => {
  show(read({ notes: [releaseDate] }));
  expect([...root.querySelectorAll('.chip')].map(({ textContent }) => textContent)).toEqual(['Agree 1']);
});

describe('chips filter', () => {
  it.each([
    ['1', 4],
    ['2', 1],
    ['3', 2],
    ['4', 1],
    ['5', 1],
  ])('by the key %s, and back by the same key', (key, count) => {
    show(read());
    press(key);
    expect(figures()).toHaveLength(count);
    expect(root.querySelectorAll('.chip[aria-pressed=true]')).toHaveLength(1);
    press(key);
    expect(figures()).toHaveLength(9);
  });
});

it('searches by / and gives everything back by Escape', () => {
  show(read());
  press('/');
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  expect(document.activeElement).toBe(field);
  act(() => {
    if (field) field.value = 'chosun';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(figures()).toHaveLength(3);
  press('1', field);
  expect(figures()).toHaveLength(3);
  press('Escape', field);
  expect(figures()).toHaveLength(9);
});

it('searches all references, also those that no row names', async () => {
  const heard = show(read());
  press('/');
  expect(heard.onSearch).toHaveBeenCalledTimes(1);
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const unnamed = trainingCost.references.find(({ outlet }) => !text('.list').includes(outlet.en));
  expect(unnamed).toBeDefined();
  await act(async () => {
    if (field) field.value = unnamed?.outlet.en ?? '';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(figures()).toContain(trainingCost.claim.quote);
});

describe('rows by keyboard', () => {
  const row = () => (document.activeElement as HTMLElement | null)?.dataset.note;

  it('walk with the arrows, with one row in the tab order', () => {
    show(read());
    press('ArrowDown');
    expect(row()).toBe(allNotes[0]?.id);
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowUp');
    expect(row()).toBe(allNotes[1]?.id);
    press('End');
    expect(row()).toBe(allNotes.at(-1)?.id);
    press('ArrowDown');
    expect(row()).toBe(allNotes.at(-1)?.id);
    expect(root.querySelectorAll('[data-note][tabindex="0"]')).toHaveLength(1);
  });

  it('lead to the figure when pressed', () => {
    const heard = show(read());
    act(() => root.querySelector<HTMLElement>('[data-note]')?.click());
    expect(heard.onJump).toHaveBeenCalledWith(allNotes[0]?.id);
  });

  it.each([
    ['n', 'noted'],
    ['x', 'dismissed'],
  ] as const)('%s makes the row %s', (key, state) => {
    const heard = show(read());
    press('ArrowDown');
    press(key);
    expect(heard.onReview).toHaveBeenCalledWith(allNotes[0]?.id, state);
  });

  it('keep the focus when a row is set aside, and undo it there', () => {
    const first = releaseDate.id;
    show(read());
    press('ArrowDown');
    press('x');
    const heard = show(read({ reviews: [review(first, 'dismissed')] }));
    expect(text('.is-dismissed')).toContain('“지난 20일” set aside');
    expect(row()).toBe(first);
    press('u');
    expect(heard.onReview).toHaveBeenCalledWith(first, 'open');
  });
});

it('shows what was noted with its remark, and takes it back by a press', () => {
  const heard = show(read({ reviews: [review(gpuRatio.id, 'noted', 'Use in class.')] }));
  expect(text('.is-noted .remark')).toBe('Use in class.');
  act(() => button('Noted')?.click());
  expect(heard.onReview).toHaveBeenCalledWith(gpuRatio.id, 'open');
});

it('names the figures that could not be placed, without a way to jump', () => {
  const heard = show(read({ unplaced: [fundAssets.id] }));
  expect(text('.group-head')).toContain('1 figure could not be placed');
  const rows = [...root.querySelectorAll<HTMLElement>('[data-note]')];
  act(() => rows.at(-1)?.click());
  expect(rows.at(-1)?.dataset.note).toBe(fundAssets.id);
  expect(heard.onJump).not.toHaveBeenCalled();
});

it('offers everything back when a filter leaves nothing', () => {
  show(read());
  const select = root.querySelectorAll('select')[1];
  act(() => {
    if (select) select.value = 'noted';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(text('.none')).toContain('No figure fits this filter.');
  act(() => button('Show all')?.click());
  expect(figures()).toHaveLength(9);
});

describe('a page without a list', () => {
  it.each([
    [{ status: 'reading' }, '기사를 읽고 있습니다', 'Reading the page', null],
    [{ status: 'untopical' }, '비교할 수치를 찾지 못했습니다', 'Nothing here to compare', 'onCompare'],
    [read({ notes: [] }), '비교할 수치를 찾지 못했습니다', 'Nothing here to compare', 'onCompare'],
    [{ status: 'paused' }, '이 기사에서 멈췄습니다', 'Paused on this page', 'onPause'],
    [
      { status: 'unsupported' },
      '이 사이트는 저절로 읽지 않습니다',
      'This site is not read by itself',
      'onCheck',
    ],
    [{ status: 'unreachable' }, '이 페이지는 읽을 수 없습니다', 'This page cannot be read', null],
    [
      { status: 'failed', failure: 'no-article' },
      '이 페이지를 읽지 못했습니다',
      'This page could not be read',
      'onCheck',
    ],
    [{ status: 'off', everywhere: false }, '이 사이트에서 껐습니다', 'Off on this site', 'onTurnOn'],
    [{ status: 'off', everywhere: true }, '모든 사이트에서 껐습니다', 'Off on all sites', 'onTurnOn'],
  ] as const)('%o says so and offers a way on', (view, korean, english, way) => {
    show(view, 'ko');
    expect(text('h1')).toBe(korean);
    const heard = show(view, 'en');
    expect(text('h1')).toBe(english);
    act(() => root.querySelector<HTMLElement>('.btn-main')?.click());
    if (way === null) expect(root.querySelector('.btn-main')).toBeNull();
    else expect(heard[way]).toHaveBeenCalledOnce();
  });
});

it('switches the site only where there is one', () => {
  const heard = show(read());
  act(() => root.querySelector<HTMLElement>('[role=switch]')?.click());
  expect(heard.onSwitch).toHaveBeenCalledWith(false);
  show({ status: 'unreachable' }, 'en', null);
  expect(root.querySelector('[role=switch]')).toBeNull();
});

describe('the menu', () => {
  const item = (words: string) =>
    [...root.querySelectorAll<HTMLElement>('.menu :is(button, label)')].find(({ textContent }) =>
      textContent.includes(words),
    );

  it('opens on its first item, walks by the arrows and gives the focus back', () => {
    show(read());
    act(() => button('More')?.click());
    expect(document.activeElement).toBe(item('Pause')?.querySelector('input'));
    press('ArrowDown');
    expect(document.activeElement).toBe(item('On for all')?.querySelector('input'));
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('한국어');
    press('Escape');
    expect(root.querySelector('.menu')).toBeNull();
    expect(document.activeElement).toBe(button('More'));
  });

  it('closes when something else is pressed', () => {
    show(read());
    act(() => button('More')?.click());
    act(() => void root.querySelector('h1')?.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(root.querySelector('.menu')).toBeNull();
  });

  it('keeps letters and digits to itself', () => {
    const heard = show(read());
    act(() => button('More')?.click());
    press('x');
    press('1');
    expect(heard.onReview).not.toHaveBeenCalled();
    expect(figures()).toHaveLength(9);
  });

  it.each([
    ['Pause on this page', 'onPause', true],
    ['On for all sites', 'onSettings', { enabled: false }],
    ['Marks on the page', 'onSettings', { marks: false }],
    ['Rail at the edge', 'onSettings', { rail: false }],
  ] as const)('switches %s', (words, heardBy, value) => {
    const heard = show(read());
    act(() => button('More')?.click());
    act(() => item(words)?.querySelector('input')?.click());
    expect(heard[heardBy]).toHaveBeenCalledWith(value);
  });

  it('leads to the reader’s own references', () => {
    const heard = show(read());
    act(() => button('More')?.click());
    act(() => item('Add this page')?.click());
    expect(heard.onAddPage).toHaveBeenCalledOnce();
  });

  it('offers its other language', () => {
    const heard = show(read(), 'ko');
    act(() => button('더 보기')?.click());
    act(() => button('English')?.click());
    expect(heard.onLanguage).toHaveBeenCalledWith('en');
  });

  it('erases the reviews of the page, says so and brings them back', async () => {
    const reviews = [review(gpuRatio.id, 'noted', 'r')];
    const heard = show(read({ reviews }));
    act(() => button('More')?.click());
    await act(async () => item('Erase')?.click());
    expect(heard.onReviews).toHaveBeenCalledWith([]);
    expect(text('.last-action')).toContain('1 review erased');
    await act(async () => root.querySelector<HTMLElement>('.last-action button')?.click());
    expect(heard.onReviews).toHaveBeenLastCalledWith(reviews);
  });

  it('says so when something could not be kept', async () => {
    const heard = show(read({ reviews: [review(gpuRatio.id, 'noted')] }));
    heard.onReviews.mockResolvedValue(false);
    act(() => button('More')?.click());
    await act(async () => item('Erase')?.click());
    expect(text('.last-action')).toBe('This could not be kept');
  });
});

describe('a remark', () => {
  const field = () => root.querySelector<HTMLTextAreaElement>('textarea');
  const write = (words: string) =>
    act(() => {
      const area = field();
      if (area) area.value = words;
      area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });

  it('is written by r, saved by Enter, and taken back', async () => {
    const heard = show(read({ reviews: [review(releaseDate.id, 'noted', 'before')] }));
    press('ArrowDown');
    press('r');
    expect(document.activeElement).toBe(field());
    expect(field()?.value).toBe('before');
    write(' after \n');
    await act(async () => press('Enter'));
    expect(heard.onReview).toHaveBeenCalledWith(releaseDate.id, 'noted', 'after');
    expect((document.activeElement as HTMLElement).dataset.note).toBe(releaseDate.id);
    expect(text('.last-action')).toContain('Remark saved');
    await act(async () => root.querySelector<HTMLElement>('.last-action button')?.click());
    expect(heard.onReview).toHaveBeenLastCalledWith(releaseDate.id, 'noted', 'before');
  });

  it('stays as it was after Escape, and letters typed into it do nothing else', () => {
    const heard = show(read());
    press('ArrowDown');
    press('r');
    write('x');
    press('x');
    press('Escape');
    expect(field()).toBeNull();
    expect(heard.onReview).not.toHaveBeenCalled();
  });
});

describe('a list of hundreds', () => {
  const hundreds = Array.from({ length: 500 }, (_, at) => ({ ...releaseDate, id: `n${at}` }));

  it('begins with its first rows and stands whole when its end is asked for', () => {
    show(read({ notes: hundreds }));
    expect(figures()).toHaveLength(40);
    press('ArrowDown');
    press('End');
    expect(figures()).toHaveLength(500);
    expect((document.activeElement as HTMLElement).dataset.note).toBe('n499');
  });

  it('reaches the figure that the reader comes back from', () => {
    const view = read({ notes: hundreds }) as Extract<PopupView, { status: 'read' }>;
    show({ ...view, selected: 'n300' });
    expect((document.activeElement as HTMLElement).dataset.note).toBe('n300');
    expect(figures()).toHaveLength(301);
  });
});

it('returns to the figure that the reader comes back from', () => {
  show({ ...(read() as Extract<PopupView, { status: 'read' }>), selected: gpuRatio.id });
  expect((document.activeElement as HTMLElement).dataset.note).toBe(gpuRatio.id);
});

it('compares the row that the reader was last on', () => {
  const heard = show(read());
  press('ArrowDown');
  press('ArrowDown');
  press('v');
  expect(heard.onCompare).toHaveBeenLastCalledWith(allNotes[1]?.id);
  act(() => button('Compare')?.click());
  expect(heard.onCompare).toHaveBeenLastCalledWith(allNotes[1]?.id);
});

it.each(['markdown', 'csv', 'json', 'annotations'] as const)('exports as %s', async (format) => {
  const heard = show(read());
  act(() => button('Export')?.click());
  const at = ['markdown', 'csv', 'json', 'annotations'].indexOf(format);
  await act(async () => root.querySelectorAll<HTMLElement>('.menu button')[at]?.click());
  expect(heard.onExport).toHaveBeenCalledWith(format);
  await vi.waitFor(() => expect(text('.last-action')).toBe('Saved parallax.md'));
});

it('says so when the page can no longer be exported', async () => {
  const heard = show(read());
  heard.onExport.mockRejectedValue(new Error('no answer to notes'));
  act(() => button('Export')?.click());
  await act(async () => root.querySelector<HTMLElement>('.menu button')?.click());
  await vi.waitFor(() => expect(text('.last-action')).toBe('This could not be exported'));
});

describe.each(['ko', 'en'] as const)('axe finds nothing in %s', (language) => {
  it.each([
    ['a list', read({ reviews: [review(gpuRatio.id, 'dismissed')], unplaced: [fundAssets.id] })],
    ['a state', { status: 'unsupported' } as const],
  ])('in %s', async (_, view) => {
    show(view, language);
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
