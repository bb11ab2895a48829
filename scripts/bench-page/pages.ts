import { readFileSync } from 'node:fs';

const sample = readFileSync(new URL('../sample/ko.html', import.meta.url), 'utf8');
/** What the sample's story is known by; without them it is a page about something else. */
const NAMES = ['딥시크', 'DeepSeek', '량원펑'];

const paragraph = (index: number) =>
  `<div class="row"><p>${index}번째 문단에는 방문객 <b>${index * 37}명</b>과 <a href="/t/${index}">입장료</a> ` +
  `<span>${index}만 원</span>이 나온다. 시장은 조용했고, 비는 오지 않았다.</p></div>\n`;

/** The sample followed by paragraphs of figures, up to a number of characters of text. */
export function longArticle(characters: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, index = 1; length < characters; index++) {
    const html = paragraph(index);
    length += html.replaceAll(/<[^>]+>/g, '').length;
    paragraphs.push(html);
  }
  return sample.replace('</article>', `${paragraphs.join('')}</article>`);
}

/** The same page without the names of the story. */
export function aboutSomethingElse(page: string): string {
  return NAMES.reduce((text, name) => text.replaceAll(name, '어느 회사'), page);
}

/** An application that shows the article and something else in turn, without a load. */
export function application(page: string): string {
  const script = `
    const article = document.querySelector('article');
    const [title, story] = [document.title, article.innerHTML];
    addEventListener('leave', () => {
      history.pushState({}, '', '/application/else');
      document.title = '날씨';
      article.innerHTML = '<h1>날씨</h1><p>오늘은 맑다.</p>';
    });
    addEventListener('return', () => {
      history.pushState({}, '', '/application');
      document.title = title;
      article.innerHTML = story;
    });`;
  return page.replace('</body>', `<script>${script}</script></body>`);
}
