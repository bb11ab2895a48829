import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import type { SendMessage } from '../../lib/messages/protocol.ts';
import type { ToBackground } from '../../lib/messages/types.ts';
import type { Examination, Note } from '../../lib/note/types.ts';
import { NoArticle, type Reading, readPage } from './read-page.ts';

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
  value: { topicPack: 'deepseek', quantityCount: 1, notes } satisfies Examination,
});

/** A background that knows no outlet and examines as told. */
const asked = (examine: () => unknown): SendMessage => {
  const send = (message: unknown) =>
    (message as ToBackground).type === 'outlet' ? { ok: true, value: null } : examine();
  return (message) => Promise.resolve(send(message));
};
const readFrom = (document: Document, examine: () => unknown, previous?: Reading) =>
  readPage({ document, send: asked(examine), previous, stale: [] }, new AbortController().signal);

it('an unchanged article is not examined twice', async () => {
  const document = open(ARTICLE);
  const send = vi.fn(() => answer([]));
  const first = await readFrom(document, send);
  const second = await readFrom(document, send, first);
  expect(send).toHaveBeenCalledTimes(1);
  expect(second.examination).toBe(first.examination);
});

it('a changed article is examined again', async () => {
  const document = open(ARTICLE);
  const send = vi.fn(() => answer([]));
  const first = await readFrom(document, send);
  document.querySelector('p')?.append(' 그 뒤 600만 달러로 고쳤다.');
  await readFrom(document, send, first);
  expect(send).toHaveBeenCalledTimes(2);
});

it('notes find their figures in a page that was redrawn while they were awaited', async () => {
  const document = open(ARTICLE);
  const send = () => {
    document.body.replaceChildren(
      ...open(`<article><p>새로 들어온 머리 문단이다.</p>${ARTICLE}</article>`).body.children,
    );
    return answer([noteOn('회사가 밝힌 비용은 558만 달러였다.', '558만 달러')]);
  };
  const [placed] = (await readFrom(document, send)).placement.placed;
  expect(placed?.range.toString()).toBe('558만 달러');
  expect(placed?.range.startContainer.isConnected).toBe(true);
});

it('a page without an article says so by name', async () => {
  await expect(readFrom(open(''), () => answer([]))).rejects.toThrow(NoArticle);
});

it('a reading that nobody waits for any more asks nothing further', async () => {
  const document = open(ARTICLE);
  const gone = new AbortController();
  const send = vi.fn(() => {
    gone.abort();
    document.body.replaceChildren();
    return answer([]);
  });
  const page = { document, send: asked(send), previous: undefined, stale: [] };
  await expect(readPage(page, gone.signal)).rejects.toThrow('aborted');
  expect(send).toHaveBeenCalledTimes(1);
});
