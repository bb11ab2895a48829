const NOT_READ = 'script, style, noscript, template, nav, aside, footer';
/** Letters looked at; an article names its subject early. */
const ENOUGH = 120_000;

/** The page's words, roughly and quickly: no layout, no styles. */
export function pageText(body: HTMLElement): string {
  const parts: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(NOT_READ) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null && length < ENOUGH; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    parts.push(node.data);
    length += node.data.length;
  }
  return parts.join(' ');
}
