/** What surrounds articles. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg NAV ASIDE FOOTER SELECT BUTTON IFRAME VIDEO'.split(' '),
);
/** Letters looked at; an article names its subject early. */
const ENOUGH = 12_000;

/** Whether any name stands anywhere in the page: what spares most pages the closer look. */
export function isNamed(document: Document, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const text = `${document.title}\n${document.body?.textContent ?? ''}`;
  return names.some((name) => text.includes(name));
}

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
  return node instanceof Element && isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}

/** Links outside a paragraph and lists outside the article lead to other pages. */
function isLeftOut(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'A') return element.closest('p') === null;
  return LEFT_OUT.has(tagName) || (tagName === 'LI' && element.closest('article') === null);
}
