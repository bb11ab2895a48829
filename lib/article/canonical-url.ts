import { metaContent } from './find-headline.ts';

/** Parameters that say where the reader came from, not what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[a-z]+|ref|referrer|cmpid|smid|ocid|from|sid_ref)$/i;

/** The page's lasting address: https, without fragment and tracking; null where a page has none. */
export function canonicalUrl(document: Document, stale: readonly string[] = []): string | null {
  const here = parse(document.URL, undefined);
  if (here === undefined) return null;
  const url = announcedAddresses(document)
    .filter((address) => !stale.includes(address))
    .map((address) => parse(address, here))
    .find((candidate) => candidate !== undefined && speaksOf(candidate, here));
  return clean(url ?? here);
}

/** What the page itself gives as its address, in order of trust. */
export function announcedAddresses(document: Document): string[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return [canonical, metaContent(document, 'og:url')].filter((address) => typeof address === 'string');
}

/** A canonical address of another site, or of the front page, is a template's mistake. */
function speaksOf(candidate: URL, here: URL): boolean {
  const site = (host: string) => host.split('.').slice(-2).join('.');
  if (site(candidate.hostname) !== site(here.hostname)) return false;
  return candidate.pathname !== '/' || candidate.search !== '' || here.pathname === '/';
}

function parse(address: string, base: URL | undefined): URL | undefined {
  const url = URL.parse(address, base?.href);
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

function clean(url: URL): string {
  const copy = new URL(url);
  copy.protocol = 'https:';
  copy.hash = '';
  // Firefox hands content scripts parameters that cannot be iterated, only visited.
  const tracking: string[] = [];
  copy.searchParams.forEach((_value, name) => {
    if (TRACKING.test(name)) tracking.push(name);
  });
  for (const name of tracking) copy.searchParams.delete(name);
  return copy.href;
}
