import { canonicalUrl } from './canonical-url.ts';
import { findHeadline, metaContent } from './find-headline.ts';
import { guessLanguage } from './guess-language.ts';
import { readPublished } from './read-published.ts';
import type { Article, OutletReading } from './types.ts';

/** Everything about the article but its text. */
export function readMetadata(
  document: Document,
  text: string,
  outlets: readonly OutletReading[],
): Omit<Article, 'text'> {
  const lang = guessLanguage(document.documentElement.getAttribute('lang'), text);
  const outlet = outletOf(document.URL, outlets);
  return {
    title: readTitle(document),
    lang,
    published: readPublished(document, lang, outlet?.dateSelectors ?? []),
    outlet:
      outlet === undefined ? announcedOutlet(document) : outlet.name[outlet.lang === 'ko' ? 'ko' : 'en'],
    url: canonicalUrl(document),
  };
}

/** The outlet whose host (or `host/path`) the address belongs to; the longest host wins. */
export function outletOf(address: string, outlets: readonly OutletReading[]): OutletReading | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const fits = (host: string) => {
    const [name = '', ...path] = host.split('/');
    const named = url.hostname === name || url.hostname.endsWith(`.${name}`);
    return named && url.pathname.startsWith(`/${path.join('/')}`);
  };
  const length = (outlet: OutletReading) =>
    Math.max(0, ...outlet.hosts.filter(fits).map((host) => host.length));
  return outlets.filter((outlet) => length(outlet) > 0).sort((a, b) => length(b) - length(a))[0];
}

function announcedOutlet(document: Document): string | null {
  const host = URL.parse(document.URL)?.hostname.replace(/^www\./, '');
  return metaContent(document, 'og:site_name') ?? (host || null);
}

function readTitle(document: Document): string {
  const headline = findHeadline(document)?.textContent;
  return (headline ?? metaContent(document, 'og:title') ?? document.title).replaceAll(/\s+/g, ' ').trim();
}
