import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { locate, offsetOf } from './locate.ts';
import { readArticle } from './read-article.ts';
import type { OutletReading } from './types.ts';

const outlets: OutletReading[] = [
  {
    name: { ko: '견본일보', en: 'Sample Daily' },
    lang: 'ko',
    hosts: ['sample.kr'],
    articleSelectors: ['#body'],
  },
];
const open = (html: string, url = 'https://news.example.org/a') => new JSDOM(html, { url }).window.document;
const pageFile = (name: string) => readFileSync(new URL(`./pages/${name}`, import.meta.url), 'utf8');
const FILLER = '이 문단은 기사 본문의 길이를 채우려고 쓴 문장이며 수치는 들어 있지 않습니다. '.repeat(8);
const within = (inner: string) =>
  open(
    `<html lang="ko"><body><div id="body">${inner}<p>${FILLER}</p></div></body></html>`,
    'https://www.sample.kr/1',
  );
const lines = (inner: string) => readArticle(within(inner), outlets)?.article.text.split('\n').slice(0, -1);

describe('the lines of an article', () => {
  it.each([
    ['paragraphs', '<p>하나</p><p>둘</p>', ['하나', '둘']],
    ['br-separated paragraphs', '하나<br><br>둘', ['하나', '둘']],
    [
      'list items and table cells',
      '<ul><li>하나<li>둘</ul><table><tr><td>셋<td>넷</table>',
      ['하나', '둘', '셋', '넷'],
    ],
    ['captions', '<figure><img alt="x"><figcaption>사진 설명</figcaption></figure>', ['사진 설명']],
    ['text split over inline tags', '<p>약 <b>5</b><span>58만</span> <i>달러</i></p>', ['약 558만 달러']],
    ['collapsed white space', '<p>  약\n  558만&nbsp; 달러 </p>', ['약 558만 달러']],
    ['zero-width letters inside a figure', '<p>5\u200b58만</p>', ['558만']],
    [
      'nothing of scripts and styles',
      '<p>하나<script>1</script><style>a{}</style><noscript>2</noscript></p>',
      ['하나'],
    ],
    [
      'nothing hidden',
      '<p hidden>1</p><p style="display:none">2</p><p aria-hidden="true">3</p><p>넷</p>',
      ['넷'],
    ],
    ['nothing editable', '<div contenteditable>1</div><p contenteditable="false">둘</p>', ['둘']],
    [
      'nothing of ads, comments and related lists',
      '<div class="ad-box">1</div><div id="comment_list">2</div><ul class="related"><li>3</ul><p class="headline">넷</p>',
      ['넷'],
    ],
    [
      'no line that is nothing but a link',
      '<p><a href="/2">다른 기사로 가는 긴 제목 한 줄</a></p><p>본문 <a href="/3">링크</a></p>',
      ['본문 링크'],
    ],
    ['no footnote marks', '<p>558만<sup><a href="#f">3</a></sup> 달러</p>', ['558만 달러']],
    ['powers', '<p>10<sup>9</sup></p>', ['109']],
    ['nothing of our own', '<parallax-overlay>1</parallax-overlay><p>둘</p>', ['둘']],
  ])('hold %s', (_what, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

describe('the map of an article', () => {
  it('leads from every letter to the same letter in the page and back', () => {
    const read = readArticle(within('<p>약 <b>5</b>58만\n   달러</p><p>둘\u200b 셋</p>'), outlets);
    const { text } = read?.article ?? { text: '' };
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '\n' || read === undefined) continue;
      const place = locate(read.map, at, at + 1);
      expect(place?.from.node.data[place.from.offset]?.replace(/\s/, ' ')).toBe(text[at]);
      expect(place && offsetOf(read.map, place.from.node, place.from.offset)).toBe(at);
      expect(place?.to).toEqual({ node: place?.from.node, offset: (place?.from.offset ?? 0) + 1 });
    }
    expect(text.length).toBeGreaterThan(20);
  });
});

describe('the pages of outlets', () => {
  it.each([
    [
      'ko-newspaper.html',
      '딥시크 학습 비용, 한 대 값에도 못 미쳤나',
      '약 558만 달러',
      ['기자 이메일', '많이 본 뉴스', '댓글 31'],
    ],
    ['ko-blog.html', '딥시크를 공부하며 적은 숫자', 'H800 2048개', ['이웃추가', '공감 12']],
    [
      'en-newspaper.html',
      'What the DeepSeek bill leaves out',
      '$5.6 million',
      ['Most read', 'Sign up', 'Cookie'],
    ],
  ])('%s give headline and body and nothing around them', (file, headline, figure, strangers) => {
    const read = readArticle(open(pageFile(file)), []);
    const text = read?.article.text ?? '';
    expect(text.split('\n')[0]).toBe(headline);
    expect(text).toContain(figure);
    for (const stranger of strangers) expect(text).not.toContain(stranger);
  });

  it('give the lines under a headline that stands outside the article', () => {
    const head =
      '<header><h1>딥시크 학습 비용을 다시 셈한 기사</h1><h2>부제: 칩 2000개로 1만개 성능</h2><p>김견본 기자</p></header>';
    const document = open(
      `<html lang="ko"><body>${head}<div itemprop="articleBody"><p>${FILLER}</p></div></body></html>`,
    );
    const lines = readArticle(document, [])?.article.text.split('\n');
    expect(lines?.slice(0, 2)).toEqual(['딥시크 학습 비용을 다시 셈한 기사', '부제: 칩 2000개로 1만개 성능']);
    expect(lines).toHaveLength(3);
  });

  it('stay byte for byte as they were', () => {
    const document = open(pageFile('ko-newspaper.html'));
    const before = document.documentElement.outerHTML;
    readArticle(document, []);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page without an article', () => {
  it.each([
    ['empty', ''],
    ['an empty shell', '<div id="app"></div><script>let x = "아주 긴 글"</script>'],
    ['navigation only', `<nav>${'<a href="/">메뉴</a>'.repeat(40)}</nav>`],
    ['a notice', '<p>페이지를 찾을 수 없습니다.</p>'],
  ])('gives nothing: %s', (_what, body) => {
    expect(readArticle(open(`<html><body>${body}</body></html>`), outlets)).toBeUndefined();
  });
});

describe('a page of 1 MB', () => {
  it('is read whole', { timeout: 60_000 }, () => {
    const paragraph = `<div class="row"><p>${FILLER}</p></div>`;
    const document = open(
      `<html><body><main>${paragraph.repeat(1_000_000 / paragraph.length)}</main></body></html>`,
    );
    const read = readArticle(document, []);
    expect(read?.article.text.length).toBeGreaterThan(800_000);
  });
});
