import { isHidden } from './rendering.ts';

/** Where sites put a headline that is not an `h1`. */
const OTHER_HEADLINES = 'h2, h3, [class*="title"], [class*="headline"], [id*="title"]';
/** The headline as it stands on the page, or undefined when none is visible. */
export function findHeadline(document: Document): Element | undefined {
  const visible = (element: Element) => squeeze(element.textContent ?? '') !== '' && !isHidden(element);
  const heads = [...document.querySelectorAll('h1')].filter(visible);
  const announced = announcedTitles(document);
  for (const title of announced) {
    const named = heads.find((head) => agrees(head, title));
    if (named !== undefined) return named;
  }
  const other = [...document.querySelectorAll(OTHER_HEADLINES)].find(
    (element) => announced.some((title) => agrees(element, title)) && visible(element),
  );
  return other ?? heads.find((head) => squeeze(head.textContent ?? '').length >= 12);
}

/** The tab's title first: a page that goes on to another article without a load keeps its old meta tags. */
function announcedTitles(document: Document): string[] {
  return [document.title, metaContent(document, 'og:title') ?? ''].map(squeeze);
}

const DECK_NAMES = /sub|deck|dek|standfirst|summary|lead/i;
/** Korean headlines are followed by up to three lines that carry the story's figures. */
const MOST_DECKS = 3;
/** Wrappers around nothing but the headline. */
const MOST_WRAPPERS = 3;

/** The lines right under a headline that belong to it. */
export function findDecks(headline: Element): Element[] {
  const decks: Element[] = [];
  const outer = outermostAlone(headline);
  for (let next = outer.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const length = squeeze(next.textContent ?? '').length;
    if (!isDeck(next) || length < 8 || length > 300 || isHidden(next) || decks.length === MOST_DECKS) break;
    decks.push(next);
  }
  return decks;
}

function isDeck(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('data-gu-name') ?? ''}`;
  return /^H[23]$/.test(element.tagName) || DECK_NAMES.test(names);
}

function outermostAlone(headline: Element): Element {
  const length = squeeze(headline.textContent ?? '').length;
  let outer = headline;
  for (let count = 0; count < MOST_WRAPPERS; count++) {
    const parent = outer.parentElement;
    if (parent === null || squeeze(parent.textContent ?? '').length !== length) break;
    outer = parent;
  }
  return outer;
}

export function metaContent(root: ParentNode, name: string): string | undefined {
  const meta = root.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
  const content = meta?.getAttribute('content')?.trim();
  return content === '' ? undefined : content;
}

/** Sites add their own name to the announced title, or a word before it. */
function agrees(element: Element, announced: string): boolean {
  const text = squeeze(element.textContent ?? '');
  if (text.length < 6) return false;
  return announced.startsWith(text) || (announced.includes(text) && text.length > announced.length / 2);
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '').toLowerCase();
}
