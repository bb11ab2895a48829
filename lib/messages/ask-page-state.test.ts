import { describe, expect, it } from 'vitest';
import { allNotes } from '../../components/fixtures/sample-notes.ts';
import { listNotes } from '../note/list-notes.ts';
import { DEFAULT_SETTINGS } from '../store/default-settings.ts';
import { askPageState } from './ask-page-state.ts';
import { CorruptMessage } from './errors.ts';

const read = {
  status: 'read',
  page: 'https://news.example/a',
  title: 'A',
  published: null,
  topicPack: 'deepseek',
  quantityCount: 41,
  notes: listNotes(allNotes),
  reviews: [{ page: 'p', noteId: 'n', state: 'noted', remark: '', changed: 0 }],
  unplaced: ['n'],
  selected: null,
  settings: { ...DEFAULT_SETTINGS, language: 'ko' },
};
const [row] = read.notes;

/** A page that answers so, over a channel that carries text. */
const answering = (value: unknown) => async () => JSON.parse(JSON.stringify({ ok: true, value }));

describe('the state of a page', () => {
  it.each([
    [read],
    [{ ...read, notes: [] }],
    [{ status: 'untopical' }],
    [{ status: 'failed', failure: 'storage' }],
  ])('is taken as sent (%#)', async (state) => {
    expect(await askPageState(answering(state))).toEqual(state);
  });

  it('keeps a bound without an end, which no text can carry, as one', async () => {
    const value = { min: 1e4, max: Number.POSITIVE_INFINITY, unit: 'GPU' };
    const named = [{ outlet: { ko: '가', en: 'A' }, quote: null, value, approx: 'at-least' }];
    const state = await askPageState(answering({ ...read, notes: [{ ...row, named }] }));
    expect(state).toMatchObject({ notes: [{ named: [{ value: { min: 1e4, max: null } }] }] });
  });

  it.each([
    ['an unknown status', { status: 'done' }],
    ['a failure without words', { status: 'failed', failure: 'wrong' }],
    ['no rows', { ...read, notes: undefined }],
    ['a row without a figure', { ...read, notes: [{ ...row, claim: {} }] }],
    ['a relation that is none', { ...read, notes: [{ ...row, relation: 'wrong' }] }],
    ['a name in one language', { ...read, notes: [{ ...row, topicName: { ko: '가' } }] }],
    [
      'an element for a name',
      { ...read, notes: [{ ...row, names: { V3: { ko: '가', en: { type: 'b' } } } }] },
    ],
    [
      'an answer without a value',
      { ...read, notes: [{ ...row, named: [{ outlet: { ko: '가', en: 'A' } }] }] },
    ],
    ['settings of another kind', { ...read, settings: { ...DEFAULT_SETTINGS, theme: 'blue' } }],
    ['a review of another kind', { ...read, reviews: [{ state: 'wrong' }] }],
  ])('is refused by name with %s', async (_, state) => {
    await expect(askPageState(answering(state))).rejects.toThrow(CorruptMessage);
  });
});
