// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { note } from '../../components/fixtures/sample-notes.ts';
import { createAnnouncer } from './announce.ts';
import { createNoteList, type NoteList } from './note-list.ts';

let list: NoteList;
const onFocus = vi.fn();
const onEnter = vi.fn();
const notes = ['a', 'b', 'c'].map((id) => note({ id }));
const focused = () => document.activeElement?.getAttribute('data-note-id');

beforeEach(() => {
  onFocus.mockClear();
  onEnter.mockClear();
  document.body.replaceChildren();
  list = createNoteList(document, { onFocus, onEnter });
  document.body.append(list.region);
  list.show(notes, 'en');
});

it('has a button a note in reading order, in a region with a name', () => {
  expect(list.region.getAttribute('aria-label')).toBe('Parallax: figures on this page');
  const ids = [...list.region.querySelectorAll('button')].map((button) => button.dataset.noteId);
  expect(ids).toEqual(['a', 'b', 'c']);
});

it('tells which figure got the focus, and which was entered', () => {
  list.button('b')?.focus();
  list.button('b')?.click();
  expect(onFocus).toHaveBeenCalledExactlyOnceWith('b');
  expect(onEnter).toHaveBeenCalledExactlyOnceWith('b');
});

it('keeps the focus where it is when other notes come and go', () => {
  list.button('b')?.focus();
  list.show(notes.slice(1), 'en');
  expect(focused()).toBe('b');
  list.show(notes, 'ko');
  expect(focused()).toBe('b');
});

it('prints page text as text', () => {
  list.show([note({ claim: { quote: '<img src=x>' } })], 'en');
  expect(list.region.querySelector('img')).toBeNull();
  expect(list.region.textContent).toContain('<img src=x>');
});

it('is gone without notes', () => {
  list.show([], 'en');
  expect(list.region.hidden).toBe(true);
});

it('how the figures stand is said once a page, in whole words', () => {
  const announcer = createAnnouncer(document);
  const some = [note({ relation: 'differs' }), note({ relation: 'same' }), note({ relation: 'unmatched' })];
  announcer.greet([], 'en');
  expect(announcer.status.textContent).toBe('');
  announcer.greet(some, 'en');
  expect(announcer.status.textContent).toBe('Parallax: 2 figures compared, 1 differs');
  announcer.greet(notes, 'en');
  expect(announcer.status.textContent).toBe('Parallax: 2 figures compared, 1 differs');
  announcer.forget();
  announcer.greet(some, 'ko');
  expect(announcer.status.textContent).toBe('Parallax: 수치 2개를 견주었고 1개는 다르게 보도됐습니다');
});
