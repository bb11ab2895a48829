/** A page on which one figure of the story stands so many times, each time in a paragraph of its own. */
export function longPage(count: number): string {
  const paragraph = '<p>딥시크는 V3 모델을 훈련하는 데 558만 달러를 썼다고 밝혔다.</p>\n';
  const head = '<meta charset="utf-8"><title>딥시크 V3의 비용</title><link rel="icon" href="data:,">';
  return `<!doctype html><html lang="ko">${head}<article><h1>딥시크 V3의 비용</h1>${paragraph.repeat(count)}</article>`;
}
