import { canonicalUrl } from './canonical-url.ts';
import { findHeadline, metaContent } from './find-headline.ts';
import { guessLanguage } from './guess-language.ts';
import { readPublished } from './read-published.ts';
import type { Article, OutletReading } from './types.ts';

export interface MetadataSource {
  readonly document: Document;
  /** The article's own part of a page that carries several, else the body. */
  readonly scope: Element;
  readonly outlet: OutletReading | undefined;
  /** Addresses that the page announced for an article it has left since. */
  readonly stale: readonly string[];
}

/** Everything about the article but its text. */
export function readMetadata(
  { document, scope, outlet, stale }: MetadataSource,
  text: string,
): Omit<Article, 'text'> {
  const lang = guessLanguage(document.documentElement.getAttribute('lang'), text);
  const title = readTitle(document);
  const search = {
    scope,
    title,
    lang: outlet?.lang ?? lang,
    selectors: outlet?.dateSelectors ?? [],
    // The head of such a page may still speak of another article.
    printedFirst: scope !== document.body || stale.length > 0,
  };
  return {
    title,
    lang,
    published: readPublished(document, search),
    outlet: outlet === undefined ? announcedOutlet(document) : nameOf(document, outlet),
    url: canonicalUrl(document, stale),
  };
}

/** A portal's article belongs to the outlet that wrote it. */
function nameOf(document: Document, outlet: OutletReading): string {
  for (const selector of outlet.publisherSelectors ?? []) {
    const element = document.querySelector(selector);
    const name = element?.getAttribute('content') ?? element?.getAttribute('alt') ?? element?.textContent;
    // Portals add their own name: `메트로신문 | 네이버`.
    const publisher = name?.split('|')[0]?.trim();
    if (publisher) return publisher;
  }
  return outlet.name[outlet.lang === 'ko' ? 'ko' : 'en'];
}

function announcedOutlet(document: Document): string | null {
  const host = URL.parse(document.URL)?.hostname.replace(/^www\./, '');
  return metaContent(document, 'og:site_name') ?? (host || null);
}

function readTitle(document: Document): string {
  const headline = findHeadline(document)?.textContent;
  return (headline ?? metaContent(document, 'og:title') ?? document.title).replaceAll(/\s+/g, ' ').trim();
}
