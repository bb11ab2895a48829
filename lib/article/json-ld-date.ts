interface Dated {
  readonly published: string;
  readonly headline: string;
  readonly url: string;
  readonly isArticle: boolean;
}

/** Articles stand in arrays or under `@graph`; deeper than that they are related ones. */
const DEEPEST = 3;

/** `datePublished` of the article that the page shows: the one named by its headline or address, else the first. */
export function jsonLdDate(document: Document, title: string): string | undefined {
  const found: Dated[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parseJson(script.textContent ?? ''), 0, found);
  }
  const shown = found.find(
    ({ headline, url }) => squeeze(headline) === squeeze(title) || isHere(url, document),
  );
  return (shown ?? found.find(({ isArticle }) => isArticle) ?? found[0])?.published;
}

function collect(value: unknown, depth: number, found: Dated[]): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  const record = value as Record<string, unknown>;
  if (typeof record.datePublished === 'string') {
    const type = JSON.stringify(record['@type'] ?? '');
    found.push({
      published: record.datePublished,
      headline: text(record.headline),
      url: text(record.url),
      isArticle: /Article|Posting|Report/.test(type),
    });
  }
  const children = Array.isArray(value) ? value : [record['@graph'], record.mainEntity];
  for (const child of children) collect(child, depth + 1, found);
}

function isHere(url: string, document: Document): boolean {
  const [there, here] = [URL.parse(url), URL.parse(document.URL)];
  return (
    there !== null && here !== null && there.hostname === here.hostname && there.pathname === here.pathname
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function squeeze(line: string): string {
  return line.replaceAll(/\s+/g, '');
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Outlets print invalid JSON-LD often enough; the page's other dates then answer.
    return undefined;
  }
}
