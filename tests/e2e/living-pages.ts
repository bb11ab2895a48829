/** Pages that change under the reader, each told to by an event. */

const LATE = 3000;

/** The article arrives long after the load. */
export function latePage(sample: string): string {
  const [article = ''] = /<article>[\s\S]*<\/article>/.exec(sample) ?? [];
  const script = `
    const article = ${JSON.stringify(article).replaceAll('<', '\\u003c')};
    setTimeout(() => { document.querySelector('main').innerHTML = article; }, ${LATE});`;
  return sample
    .replace(article, '<p>읽어 오는 중</p>')
    .replace(/<title>[^<]*<\/title>/, '<title>읽어 오는 중</title>')
    .replace('</body>', () => `<script>${script}</script></body>`);
}

const SECOND_TITLE = '엔비디아가 하루에 잃은 것, 딥시크가 남긴 것';
const SECOND = `<article><h1>${SECOND_TITLE}</h1>
<p>딥시크 이야기의 다음 장은 증시에서 쓰였다. 엔비디아 주가는 1월 27일 하루에 17% 떨어졌고, 시장에서는 원인을 두고 여러 말이 오갔다.</p>
<p>딥시크는 V3 훈련에 278만8000 GPU 시간을 썼다고 적었다. 그 시간에 값을 매긴 것이 널리 알려진 그 금액이다. 보고서를 끝까지 읽은 사람은 많지 않았다.</p>
<p>창업자 량원펑은 1985년생이다. 그는 헤지펀드로 먼저 이름을 알렸고, 연구소는 그 뒤의 일이었다. 사람들은 이제 그의 다음 발표를 기다린다.</p></article>`;

/** The next article is appended below; scrolling to it changes address and title, scrolling back too. */
export function endlessPage(sample: string): string {
  const script = `
    const first = [document.title, location.href];
    const show = (title, address) => { history.replaceState({}, '', address); document.title = title; };
    addEventListener('append', () => document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(SECOND)}));
    addEventListener('scrolled', () => show(${JSON.stringify(SECOND_TITLE)}, '/endless/second'));
    addEventListener('scrolled-back', () => show(...first));`;
  return sample.replace('</body>', () => `<script>${script.replaceAll('</', '<\\/')}</script></body>`);
}

/** What a translation tool does to a page: every text inside two fonts, the words replaced. */
export function translatedInto(words: readonly string[]): string {
  return `{
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim()) texts.push(node);
    const words = ${JSON.stringify(words)};
    texts.forEach((node, index) => {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.style.verticalAlign = outer.style.verticalAlign = 'inherit';
      inner.textContent = words[index] ?? node.data;
      outer.append(inner);
      node.replaceWith(outer);
    });
    document.documentElement.classList.add('translated-ltr');
  }`;
}
