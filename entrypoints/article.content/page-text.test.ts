import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { isNamed, pageText } from './page-text.ts';

const text = (body: string) => {
  const { window } = new JSDOM(`<html><body>${body}</body></html>`);
  for (const name of ['NodeFilter', 'Text', 'Element'] as const) vi.stubGlobal(name, window[name]);
  return pageText(window.document);
};

it.each([
  ['menus before the headline', '<div>메뉴 하나</div><h1>제목</h1><p>본문</p>', '제목\n본문'],
  ['related headlines', '<h1>제목</h1><p>본문</p><div><a href="/2">다른 기사</a></div>', '제목\n본문'],
  ['lists outside the article', '<h1>제목</h1><ul><li>많이 본 기사</ul>', '제목'],
  ['scripts, styles and asides', '<p>본문</p><script>1</script><style>2</style><aside>3</aside>', '본문'],
])('leaves out %s', (_what, body, expected) => {
  expect(text(body)).toBe(expected);
});

it('keeps links inside paragraphs and lists inside the article', () => {
  expect(text('<article><p>글 <a href="/t">DeepSeek</a></p><ul><li>하나</ul></article>')).toBe(
    '글\nDeepSeek\n하나',
  );
});

it('reads a page without a headline from its start', () => {
  expect(text('<div>하나</div><div>둘</div>')).toBe('하나\n둘');
});

it.each([
  ['in the title', '<title>DeepSeek</title><p>본문</p>', true],
  ['in the text', '<p>DeepSeek</p>', true],
  ['nowhere', '<title>날씨</title><p>본문</p>', false],
])('a name is seen %s', (_where, html, expected) => {
  expect(isNamed(new JSDOM(html).window.document, ['DeepSeek'])).toBe(expected);
});

it('a document without a body names nothing', () => {
  const { document } = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"/>', {
    contentType: 'image/svg+xml',
  }).window;
  expect(isNamed(document, ['DeepSeek'])).toBe(false);
});
