import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { placeNotes } from '../../lib/anchor/place-notes.ts';
import type { Examination, Note } from '../../lib/note/types.ts';
import { NoArticle, readPage } from './read-page.ts';

const FILLER =
  '<p>이 문단은 본문의 길이를 채우려고 쓴 것으로 수치가 하나도 없고, 앞뒤 문단과도 이어지지 않는다.</p>'.repeat(
    5,
  );
const ARTICLE = `<article><p>회사가 밝힌 비용은 558만 달러였다.</p>${FILLER}</article>`;
const open = (body: string) =>
  new JSDOM(`<html lang="ko"><body>${body}</body></html>`, { url: 'https://a.kr/1' }).window.document;
const noteOn = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { id: quote, claim: { start, end: start + quote.length, quote }, within: [] } as unknown as Note;
};
const answer = (notes: readonly Note[]) => ({
  ok: true,
  value: { topical: true, quantityCount: 1, notes } satisfies Examination,
});

it('an unchanged article is not examined twice', async () => {
  const document = open(ARTICLE);
  const send = vi.fn(() => Promise.resolve(answer([])));
  const first = await readPage(document, [], send, undefined);
  const second = await readPage(document, [], send, first);
  expect(send).toHaveBeenCalledTimes(1);
  expect(second.examination).toBe(first.examination);
});

it('a changed article is examined again', async () => {
  const document = open(ARTICLE);
  const send = vi.fn(() => Promise.resolve(answer([])));
  const first = await readPage(document, [], send, undefined);
  document.querySelector('p')?.append(' 그 뒤 600만 달러로 고쳤다.');
  await readPage(document, [], send, first);
  expect(send).toHaveBeenCalledTimes(2);
});

it('notes find their figures in a page that was redrawn while they were awaited', async () => {
  const document = open(ARTICLE);
  const send = () => {
    document.body.replaceChildren(
      ...open(`<article><p>새로 들어온 머리 문단이다.</p>${ARTICLE}</article>`).body.children,
    );
    return Promise.resolve(answer([noteOn('회사가 밝힌 비용은 558만 달러였다.', '558만 달러')]));
  };
  const { article, map, examination } = await readPage(document, [], send, undefined);
  const [placed] = placeNotes(examination.notes, article.text, map).placed;
  expect(placed?.range.toString()).toBe('558만 달러');
  expect(placed?.range.startContainer.isConnected).toBe(true);
});

it('a page without an article says so by name', async () => {
  await expect(readPage(open(''), [], () => Promise.resolve(answer([])), undefined)).rejects.toThrow(
    NoArticle,
  );
});
