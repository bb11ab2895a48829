import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { note } from '../../components/fixtures/sample-notes.ts';
import { EMPTY_SCENE, sharingFigure, visibleNotes } from './scene.ts';

const { document } = new JSDOM('<p>교사 미세조정(SFT)에 거의 기대지 않았다</p>').window;
const text = document.querySelector('p')?.firstChild as Text;

function placed(id: string, from: number, to: number) {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return { note: note({ id }), range, within: [] };
}

it('notes share a figure when one of them lies on any letter of the other', () => {
  const [a, b, c, d] = [placed('a', 0, 7), placed('b', 0, 7), placed('c', 3, 12), placed('d', 12, 15)];
  const ids = (of: typeof a) => sharingFigure([a, b, c, d], of).map(({ note: { id } }) => id);
  expect(ids(a)).toEqual(['a', 'b', 'c']);
  expect(ids(c)).toEqual(['a', 'b', 'c']);
  expect(ids(d)).toEqual(['d']);
});

it('what was set aside is not to be seen', () => {
  const reviews = new Map(
    (['noted', 'dismissed'] as const).map((state, i) => {
      const noteId = ['a', 'b'][i] ?? '';
      return [noteId, { page: 'p', noteId, state, remark: '', changed: 0 }];
    }),
  );
  const scene = {
    ...EMPTY_SCENE,
    placed: [placed('a', 0, 1), placed('b', 1, 2), placed('c', 2, 3)],
    reviews,
  };
  expect(visibleNotes(scene).map(({ note: { id } }) => id)).toEqual(['a', 'c']);
});
