import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { outletOf } from './outlet-of.ts';
import { readMetadata } from './read-metadata.ts';
import type { OutletReading } from './types.ts';

const outlets: OutletReading[] = [
  {
    name: { ko: '견본일보', en: 'Sample Daily' },
    lang: 'ko',
    hosts: ['sample.kr', 'portal.com/news'],
    dateSelectors: ['.when'],
  },
  { name: { ko: '더 샘플', en: 'The Sample' }, lang: 'en', hosts: ['news.sample.kr'] },
];
const read = (head: string, body = '', url = 'https://example.org/a', lang = 'ko', text = '한국어 본문') => {
  const html = `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  const outlet = outletOf(url, outlets);
  return readMetadata({ document, scope: document.body, outlet, stale: [] }, text);
};
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the day of publication', () => {
  it.each([
    ['JSON-LD', jsonLd({ '@graph': [{ datePublished: '2025-01-31T08:00:00+09:00' }] }), '', '2025-01-31'],
    [
      'JSON-LD in world time, read on the Korean calendar',
      jsonLd({ datePublished: '2025-01-30T23:10:00Z' }),
      '',
      '2025-01-31',
    ],
    [
      'a broken JSON-LD and a meta tag',
      '<script type="application/ld+json">{</script><meta property="article:published_time" content="2025-01-31T08:00">',
      '',
      '2025-01-31',
    ],
    ['a compact meta tag', '<meta name="pubdate" content="20250131080000">', '', '2025-01-31'],
    ['a time element', '', '<time datetime="2025-01-28">28 January</time>', '2025-01-28'],
    ['a byline with dots', '', '<p class="info">입력 2025.01.31 08:00</p>', '2025-01-31'],
    ['a byline with hyphens', '', '<span class="date">2025-01-31 08:00</span>', '2025-01-31'],
    ['a byline with spaces', '', '<span class="se_publishDate">2025. 1. 27. 21:40</span>', '2025-01-27'],
    ['a byline in words', '', '<span class="date">등록 2025년 1월 31일</span>', '2025-01-31'],
    [
      'the first of two dates',
      '',
      '<p class="info">수정 2025.02.01 09:10 | 입력 2025.01.31 08:00</p>',
      '2025-01-31',
    ],
    ['an English byline', '', '<p class="byline-date">Published Jan. 31, 2025</p>', '2025-01-31'],
    ['a day before the month', '', '<p class="date">Posted 31 January 2025</p>', '2025-01-31'],
    ['a bare date in a label', '', '<p class="info">since 2019.03.02</p>', null],
    ['nothing', '', '<p>2025년 1월 31일에 있던 일</p>', null],
    ['an impossible date', '<meta name="date" content="2025-13-40">', '', null],
  ])('is read from %s', (_what, head, body, expected) => {
    expect(read(head, body).published).toBe(expected);
  });

  it.each([
    ['https://example.org/2025/01/31/story', '2025-01-31'],
    ['https://example.org/20250131000123', '2025-01-31'],
    ['https://example.org/article/20250131', '2025-01-31'],
    ['https://example.org/story/20257777', null],
    ['https://example.org/story/202501319', null],
    ['https://example.org/story/1738281600', null],
  ])('is read from the address %s, where nothing else says it', (url, expected) => {
    expect(read('', '', url).published).toBe(expected);
  });

  it('is read where the outlet keeps it', () => {
    expect(read('', '<b class="when">2025/01/31</b>', 'https://www.sample.kr/1').published).toBe(
      '2025-01-31',
    );
  });
});

describe('the outlet', () => {
  it.each([
    ['https://www.sample.kr/1', '견본일보'],
    ['https://sample.kr/1', '견본일보'],
    ['https://news.sample.kr/1', 'The Sample'],
    ['https://portal.com/news/1', '견본일보'],
  ])('of %s is %s', (url, name) => {
    expect(read('', '', url).outlet).toBe(name);
  });

  it.each(['https://notsample.kr/1', 'https://portal.com/cafe/1', 'https://sample.kr.evil.com/'])(
    'of %s is not in the list',
    (url) => {
      expect(outletOf(url, outlets)).toBeUndefined();
    },
  );

  it('is what the page calls its site, else its host', () => {
    expect(read('<meta property="og:site_name" content="Elsewhere">').outlet).toBe('Elsewhere');
    expect(read('', '', 'https://www.else.org/1').outlet).toBe('else.org');
  });
});

describe('the address', () => {
  it.each([
    ['https://example.org/a?id=3&utm_source=x&fbclid=1#top', '', 'https://example.org/a?id=3'],
    ['http://example.org/a', '', 'https://example.org/a'],
    [
      'https://m.example.org/a',
      '<link rel="canonical" href="https://www.example.org/a#x">',
      'https://www.example.org/a',
    ],
    ['https://example.org/a', '<link rel="canonical" href="https://other.org/a">', 'https://example.org/a'],
    ['https://example.org/a', '<link rel="canonical" href="https://example.org/">', 'https://example.org/a'],
    ['https://example.org/a', '<link rel="canonical" href="javascript:alert(1)">', 'https://example.org/a'],
    [
      'https://example.org/a?x=1',
      '<meta property="og:url" content="https://example.org/b">',
      'https://example.org/b',
    ],
  ])('of %s with %j is %s', (url, head, expected) => {
    expect(read(head, '', url).url).toBe(expected);
  });
});

describe('a page that went on to another article without a load', () => {
  const FORMER = 'https://example.org/former';
  const head = `<link rel="canonical" href="${FORMER}"><meta property="article:published_time" content="2025-01-28">`;
  const { document } = new JSDOM(`<head>${head}</head><body><time>2025-01-31</time></body>`, {
    url: 'https://example.org/now',
  }).window;
  const metadata = (stale: string[]) =>
    readMetadata({ document, scope: document.body, outlet: undefined, stale }, 'text');

  it('has the address it stands at, not the one its head still gives', () => {
    expect(metadata([]).url).toBe(FORMER);
    expect(metadata([FORMER]).url).toBe('https://example.org/now');
  });

  it('has the day that stands beside the article', () => {
    expect(metadata([]).published).toBe('2025-01-28');
    expect(metadata([FORMER]).published).toBe('2025-01-31');
  });
});

describe('the language', () => {
  it.each([
    ['ko', '딥시크는 DeepSeek-V3 H800 2048개로 학습했다', 'ko'],
    ['en', '딥시크는 중국 회사다', 'ko'],
    ['en-US', 'DeepSeek trained V3 on 2,048 chips', 'en'],
    ['', 'DeepSeek trained V3', 'en'],
    ['zh-CN', '深度求索用两千张芯片训练', 'zh'],
    ['ja', '二千個のチップで学習した', 'ja'],
    ['ko', 'DeepSeek trained V3 on 2,048 chips', 'en'],
  ])('declared %j and written as %j is %s', (lang, text, expected) => {
    expect(read('', '', undefined, lang, text).lang).toBe(expected);
  });
});

describe('the title', () => {
  it.each([
    ['<title>짧은 기사 제목 - 견본</title>', '<h1>짧은 기사  제목</h1>', '짧은 기사 제목'],
    ['<meta property="og:title" content="알려진 제목"><title>x</title>', '', '알려진 제목'],
    ['<title>문서 제목</title>', '', '문서 제목'],
  ])('of %s over %j is %s', (head, body, expected) => {
    expect(read(head, body).title).toBe(expected);
  });
});
