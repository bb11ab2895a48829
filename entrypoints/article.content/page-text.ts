/** What surrounds articles; links outside a paragraph lead to other ones. */
const NOT_READ =
  'script, style, noscript, template, svg, nav, aside, footer, form, select, button, a:not(p a), li:not(article li)';
/** Letters looked at; an article names its subject early. */
const ENOUGH = 60_000;

/** The page's words from its headline on, roughly and quickly: no layout, no styles. */
export function pageText(document: Document): string {
  const lines: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    accept,
  );
  walker.currentNode = document.querySelector('h1') ?? document.body;
  for (let node = walker.nextNode(); node !== null && length < ENOUGH; node = walker.nextNode()) {
    const line = node instanceof Text ? node.data.trim() : '';
    if (line === '') continue;
    lines.push(line);
    length += line.length;
  }
  return lines.join('\n');
}

function accept(node: Node): number {
  const isLeftOut = node instanceof Element && node.matches(NOT_READ);
  return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}
