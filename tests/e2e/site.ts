import { readFileSync } from 'node:fs';
import type { FindReply, Reply } from '../../scripts/browser/serve-pages.ts';
import { endlessPage, latePage } from './living-pages.ts';
import { reactPage } from './react-page.ts';
import { SECOND_VERSION } from './site-pack.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const ko = file('scripts/sample/ko.html');
const en = file('scripts/sample/en.html');

/** Two supported outlets, and one host that no list names. */
export const KO = 'https://www.hani.co.kr';
export const EN = 'https://www.reuters.com';
export const UNLISTED = 'https://notes.parallax-reader.org';
/** Its articles stand in a frame. */
export const BLOG = 'https://blog.naver.com';
export const HOSTS: ReadonlySet<string> = new Set(
  [KO, EN, BLOG, UNLISTED].map((origin) => new URL(origin).host),
);

const FRAME = `<!doctype html><title>블로그</title><link rel="icon" href="data:,">
<iframe src="/PostView" style="width:1200px;height:800px;border:0"></iframe>`;

const STRICT = { 'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'none'" };

const pages: Readonly<Record<string, () => Reply>> = {
  [`${KO}/deepseek`]: () => ({ body: ko }),
  [`${EN}/deepseek`]: () => ({ body: en }),
  [`${KO}/without-doctype`]: () => ({ body: ko.replace(/<!doctype html>/i, '') }),
  [`${KO}/strict`]: () => ({ body: ko, headers: STRICT }),
  [`${KO}/something-else`]: () => ({ body: file('tests/pages/something-else.html') }),
  [`${KO}/plant`]: () => ({ body: file('tests/pages/plant.html') }),
  [`${KO}/application`]: () => ({ body: application(ko) }),
  [`${BLOG}/parallax`]: () => ({ body: FRAME }),
  [`${BLOG}/PostView`]: () => ({ body: ko.replace('<article>', '<article class="se-main-container">') }),
  [`${KO}/react`]: () => ({ body: reactPage(ko) }),
  [`${UNLISTED}/react`]: () => ({ body: reactPage(ko) }),
  [`${KO}/late`]: () => ({ body: latePage(ko) }),
  [`${KO}/endless`]: () => ({ body: endlessPage(ko) }),
  [`${KO}/pack.json`]: () => ({ body: SECOND_VERSION, headers: { 'content-type': 'application/json' } }),
  [`${KO}/changing`]: () => ({ body: changing() }),
  [`${KO}/undated`]: () => ({ body: undated(ko) }),
  [`${KO}/empty`]: () => ({ body: '' }),
  [`${KO}/huge`]: () => ({ body: huge(ko) }),
  [`${UNLISTED}/deepseek`]: () => ({ body: ko }),
  [`${UNLISTED}/deepseek-en`]: () => ({ body: en }),
  [`${UNLISTED}/something-else`]: () => ({ body: file('tests/pages/something-else.html') }),
};

export const findPage: FindReply = (url) => pages[`${url.origin}${url.pathname}`]?.();

let visits = 0;

/** Prints another figure each time it is asked for. */
function changing(): string {
  visits++;
  const cost = visits === 1 ? '600만 달러' : '700만 달러';
  return `<!doctype html><meta charset="utf-8"><title>딥시크 V3의 훈련 비용</title>
<link rel="icon" href="data:,"><link rel="canonical" href="${KO}/changing">
<article><h1>딥시크 V3의 훈련 비용</h1>
<p>중국 인공지능 기업 딥시크는 V3 모델을 훈련하는 데 ${cost}가 들었다고 밝혔다. 훈련에는 엔비디아 H800 칩 2048개를 썼다.</p>
<p>이 회사는 지난해 말 V3를 내놓은 데 이어 추론 모델 R1을 2025년 1월 20일에 공개했다. 두 모델 모두 누구나 받아 쓸 수 있다.</p></article>`;
}

function undated(page: string): string {
  return page
    .replace(/<meta property="article:published_time"[^>]*>/, '')
    .replace(/ · <time[^>]*>[^<]*<\/time>/, '');
}

/** An article that gives way to another without a load, and one that writes itself anew, as applications do. */
function application(page: string): string {
  const script = `
    const article = document.querySelector('article');
    addEventListener('rewrite', () => { article.replaceChildren(...[...article.childNodes].map((it) => it.cloneNode(true))); });
    const [title, story] = [document.title, article.innerHTML];
    addEventListener('return', () => {
      history.back();
      document.title = title;
      article.innerHTML = story;
    });
    addEventListener('leave', () => {
      history.pushState({}, '', '/application/oysters');
      document.title = '남해안 굴 수확 시작';
      article.innerHTML = '<h1>남해안 굴 수확 시작</h1><p>조합은 올해 수확량을 1만2000톤으로 내다봤다.</p>';
    });`;
  return page.replace('</body>', `<script>${script}</script></body>`);
}

/** A page of one megabyte: the sample followed by paragraphs that hold figures of no topic. */
function huge(page: string): string {
  const filler = (index: number) =>
    `<p>${index}번째 문단에는 ${index * 37}명과 ${index}만 원이 나온다.</p>\n`;
  const paragraphs: string[] = [];
  for (let length = 0, index = 1; length < 1_000_000; index++) {
    paragraphs.push(filler(index));
    length += Buffer.byteLength(filler(index));
  }
  return page.replace('</article>', `${paragraphs.join('')}</article>`);
}
