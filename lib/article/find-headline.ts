import { isHidden } from './rendering.ts';

/** Where sites put a headline that is not an `h1`. */
const OTHER_HEADLINES = 'h2, h3, [class*="title"], [class*="headline"], [id*="title"]';

/** The headline as it stands on the page, or undefined when none is visible. */
export function findHeadline(document: Document): Element | undefined {
  const announced = squeeze(metaContent(document, 'og:title') ?? document.title);
  const visible = (element: Element) => squeeze(element.textContent ?? '') !== '' && !isHidden(element);
  const heads = [...document.querySelectorAll('h1')].filter(visible);
  const named = heads.find((head) => agrees(head, announced));
  if (named !== undefined) return named;
  const other = [...document.querySelectorAll(OTHER_HEADLINES)].find(
    (element) => agrees(element, announced) && visible(element),
  );
  return other ?? heads.find((head) => squeeze(head.textContent ?? '').length >= 12);
}

const DECK_NAMES = /sub|deck|standfirst|summary|lead/i;
/** Korean headlines are followed by up to three lines that carry the story's figures. */
const MOST_DECKS = 3;

/** The lines right under a headline that belong to it. */
export function findDecks(headline: Element): Element[] {
  const decks: Element[] = [];
  for (let next = headline.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const length = squeeze(next.textContent ?? '').length;
    const isDeck = /^H[23]$/.test(next.tagName) || DECK_NAMES.test(next.className);
    if (!isDeck || length < 8 || length > 300 || isHidden(next) || decks.length === MOST_DECKS) break;
    decks.push(next);
  }
  return decks;
}

export function metaContent(document: Document, name: string): string | undefined {
  const meta = document.querySelector(
    `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
  );
  const content = meta?.getAttribute('content')?.trim();
  return content === '' ? undefined : content;
}

/** Sites add their own name to the announced title. */
function agrees(element: Element, announced: string): boolean {
  const text = squeeze(element.textContent ?? '');
  return text.length >= 6 && (text === announced || announced.startsWith(text));
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '').toLowerCase();
}
