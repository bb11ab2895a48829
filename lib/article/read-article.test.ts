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
      '<ul><li>하나<li>둘</ul><table><tr><td>셋<td>넷<td>다섯</table>',
      ['하나', '둘', '셋', '넷', '다섯'],
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
    [
      'a name and its value in one line',
      '<table><tr><th>훈련 비용</th><td><p>557만6000달러</p></td></tr></table>',
      ['훈련 비용 557만6000달러'],
    ],
    [
      'nothing of a list under another headline',
      '<p>하나</p><h3>관련기사</h3><ul><li>둘 (3)</ul><p>넷</p>',
      ['하나', '넷'],
    ],
    [
      'nothing of a box of other pages',
      '<section><h2>Most read</h2><p>1위 기사</p></section><p>둘</p>',
      ['둘'],
    ],
    ['nothing of a card that links away', '<p>하나</p><a href="/2"><div>둘</div><p>셋</p></a>', ['하나']],
    ['no line that says when it was printed', '<p>입력 2025.01.31 08:00</p><p>하나</p>', ['하나']],
    [
      'dates that belong to the story',
      '<table><tr><td>R1 공개<td>2025년 1월 20일</table>',
      ['R1 공개 2025년 1월 20일'],
    ],
    [
      'letters under small readings',
      '<p>費用は<ruby>約<rt>やく</rt></ruby>557万ドル</p>',
      ['費用は約557万ドル'],
    ],
    [
      'a line of figures, however it begins',
      '<p>More from the paper: 2,048 GPUs</p>',
      ['More from the paper: 2,048 GPUs'],
    ],
    ['nothing for screen readers alone', '<p><span class="sr-only">그림 설명</span>하나</p>', ['하나']],
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

describe('an article', () => {
  it('has the lines under its headline, wherever that stands', () => {
    const head =
      '<header><h1>딥시크 학습 비용을 다시 셈한 기사</h1><h2>부제: 칩 2000개로 1만개 성능</h2><p>김견본 기자</p></header>';
    const document = open(
      `<html lang="ko"><body>${head}<div itemprop="articleBody"><p>${FILLER}</p></div></body></html>`,
    );
    const lines = readArticle(document, [])?.article.text.split('\n');
    expect(lines?.slice(0, 2)).toEqual(['딥시크 학습 비용을 다시 셈한 기사', '부제: 칩 2000개로 1만개 성능']);
    expect(lines).toHaveLength(3);
  });

  it('has a headline that stands in what the site calls a banner', () => {
    const document = open(
      `<html><title>배너 안에 선 기사 제목 - 견본</title><body><article><div class="hero-banner"><nav>메뉴</nav><h1>배너 안에 선 기사 제목</h1></div><p>${FILLER}</p></article></body></html>`,
    );
    const lines = readArticle(document, [])?.article.text.split('\n');
    expect(lines?.[0]).toBe('배너 안에 선 기사 제목');
    expect(lines).toHaveLength(2);
  });

  it('is found below more letters of comments than of its own, whatever its wrapper is called', () => {
    const comments = `<div id="discussion">${'<div class="comment"><p>댓글을 적는다. 나는 생각이 다르다, 아주 다르다, 정말로.</p></div>'.repeat(60)}</div>`;
    const article = `<article class="newsletter-post post"><h1>댓글이 더 긴 기사의 제목</h1><div class="body"><p>${FILLER}</p><p>${FILLER}</p></div></article>`;
    const document = open(
      `<html><title>댓글이 더 긴 기사의 제목</title><body>${article}${comments}</body></html>`,
    );
    const lines = readArticle(document, [])?.article.text.split('\n');
    expect(lines?.[0]).toBe('댓글이 더 긴 기사의 제목');
    expect(lines).toHaveLength(3);
  });

  it('has the lines under a headline that stands in a box of its own', () => {
    const head =
      '<header><div><h1>딥시크 학습 비용을 다시 셈한 기사</h1></div><p id="article-summary">요약: 칩 2000개</p></header>';
    const document = open(
      `<html><body>${head}<div itemprop="articleBody"><p>${FILLER}</p></div></body></html>`,
    );
    expect(readArticle(document, [])?.article.text.split('\n')[1]).toBe('요약: 칩 2000개');
  });

  it('is the one that the tab names, where a page carries several', () => {
    const one = (title: string) =>
      `<div class="post"><h1>${title}</h1><p>${title}의 본문. ${FILLER}</p></div>`;
    const document = open(
      `<html><body>${one('첫째로 실린 기사의 제목')}${one('둘째로 실린 기사의 제목')}</body></html>`,
    );
    document.title = '둘째로 실린 기사의 제목 | 견본';
    const text = readArticle(document, [])?.article.text ?? '';
    expect(text).toContain('둘째로 실린 기사의 제목의 본문');
    expect(text).not.toContain('첫째로');
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
