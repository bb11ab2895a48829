import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../article/read-article.ts';
import type { Note } from '../note/types.ts';
import { placeNotes } from './place-notes.ts';

const FILLER =
  '<p>이 문단은 본문의 길이를 채우려고 쓴 것으로 수치가 하나도 없고, 앞뒤 문단과도 이어지지 않는다.</p>'.repeat(
    5,
  );
const page = (inner: string) => {
  const document = new JSDOM(`<html lang="ko"><body><article>${inner}${FILLER}</article></body></html>`)
    .window.document;
  const read = readArticle(document, []);
  if (read === undefined) throw new Error('the page should hold an article');
  return read;
};
const noteFor = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { id: quote, claim: { start, end: start + quote.length, quote }, within: [] } as unknown as Note;
};

describe('a note', () => {
  it('is placed on its letters across inline tags', () => {
    const { map } = page('<p>비용은 약 <b>5</b>58만 <i>달러</i>였다.</p>');
    const { placed, unplaced } = placeNotes([noteFor(map.text, '558만 달러')], map.text, map);
    expect(placed.map(({ range }) => range.toString())).toEqual(['558만 달러']);
    expect(unplaced).toEqual([]);
  });

  it('knows where the other figures stand that it speaks of', () => {
    const { map } = page('<p>창업자는 38세로, 1985년에 태어났다.</p>');
    const other = noteFor(map.text, '1985년').claim;
    const note = { ...noteFor(map.text, '38세'), within: [other, { start: 0, end: 2, quote: '다른 글' }] };
    const { placed } = placeNotes([note], map.text, map);
    expect(placed[0]?.within.map(String)).toEqual(['1985년']);
  });

  it('is placed by its surroundings once the page grew', () => {
    const before = page('<p>회사가 밝힌 비용은 558만 달러였다.</p>');
    const after = page('<p>새 머리 문단이 나중에 들어왔다.</p><p>회사가 밝힌 비용은 558만 달러였다.</p>');
    const { placed } = placeNotes([noteFor(before.map.text, '558만 달러')], before.map.text, after.map);
    expect(placed[0]?.range.toString()).toBe('558만 달러');
    expect(placed[0]?.range.startContainer.ownerDocument).toBe(after.root.ownerDocument);
  });

  it('is listed as not placed when its figure changed', () => {
    const before = page('<p>회사가 밝힌 비용은 558만 달러였다.</p>');
    const after = page('<p>회사가 밝힌 비용은 600만 달러였다.</p>');
    const { placed, unplaced } = placeNotes(
      [noteFor(before.map.text, '558만 달러')],
      before.map.text,
      after.map,
    );
    expect(placed).toEqual([]);
    expect(unplaced).toEqual(['558만 달러']);
  });
});
