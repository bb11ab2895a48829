import { expect, test } from 'vitest';
import { paper, story } from './fixture.ts';
import { changeOf, previewPack } from './preview-pack.ts';
import type { ParsedPack } from './types.ts';

const parsed: ParsedPack = {
  pack: {
    id: 'p',
    version: 2,
    name: { ko: '이름', en: 'Name' },
    topicPacks: [],
    documents: [paper, { ...paper, doc: 'b' }, { ...paper, doc: 'c', title: 'Now' }],
  },
  checksum: '',
  refused: { count: 0, described: [] },
};

test('a preview says what is new, changed, the same and gone', () => {
  const installed = { version: 1, documents: [paper, { ...paper, doc: 'c' }, { ...paper, doc: 'd' }] };
  expect(previewPack(parsed, installed)).toMatchObject({
    installed: 1,
    version: 2,
    added: 1,
    changed: 1,
    same: 1,
    removed: 1,
    samples: [{ isNew: true }, { title: 'Now', isNew: false }],
  });
});

test('of a pack that is not here everything is new', () => {
  expect(previewPack(parsed, null)).toMatchObject({ installed: null, added: 3, changed: 0, removed: 0 });
});

test('the order of fields is no change', () => {
  const turned = Object.fromEntries(Object.entries(paper).reverse()) as unknown as typeof paper;
  expect(changeOf([turned], [paper])).toEqual({ added: 0, changed: 0, removed: 0 });
});

test('a preview names what its pages are found by', () => {
  expect(previewPack(parsed, null).names).toEqual([]);
  const pack = { ...parsed.pack, topicPacks: [story] };
  expect(previewPack({ ...parsed, pack }, null).names).toEqual(['Lumora', '루모라']);
});
