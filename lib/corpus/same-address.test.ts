import { expect, it } from 'vitest';
import { sameAddress } from './same-address.ts';

it.each([
  ['https://www.a.kr/news/1', 'https://a.kr/news/1', true],
  ['https://m.a.kr/news/1/?from=portal#top', 'https://www.a.kr/news/1', true],
  ['http://a.kr/news/1', 'https://a.kr/news/1', true],
  ['https://a.kr/news/12', 'https://a.kr/news/1', false],
  ['https://b.kr/news/1', 'https://a.kr/news/1', false],
  // the article is named in the query
  ['https://a.kr/view/?no=2&utm_source=x', 'https://a.kr/view/?no=2', true],
  ['https://a.kr/view/?no=3', 'https://a.kr/view/?no=2', false],
  ['https://a.kr/view/', 'https://a.kr/view/?no=2', false],
  ['https://a.kr/board?table=ai&id=7', 'https://a.kr/board?id=7&table=ai', true],
  // a stored trail is none of the page's business
  ['https://a.kr/news/1', 'https://a.kr/news/1?utm_medium=mail', true],
  // AMP
  ['https://a.kr/articleView.html?idxno=4', 'https://a.kr/articleViewAmp.html?idxno=4', true],
  ['https://a.kr/news/1/amp', 'https://a.kr/news/1', true],
  // letters that an address escapes in either case
  ['https://a.kr/%EB%94%A5', 'https://a.kr/%eb%94%a5', true],
  ['not an address', 'https://a.kr/news/1', false],
])('%s, stored as %s: %s', (page, stored, same) => {
  expect(sameAddress(page, stored)).toBe(same);
});
