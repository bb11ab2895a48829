import { findDecks, findHeadline } from './find-headline.ts';
import { findRoots } from './find-roots.ts';
import { outletOf, readMetadata } from './read-metadata.ts';
import type { TextMap } from './text-map.ts';
import type { Article, OutletReading } from './types.ts';
import { writeText } from './write-text.ts';

export interface ReadArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The element that holds all that was read; changes elsewhere do not concern the reading. */
  readonly root: Element;
}

/** Shorter texts are error pages, teasers and empty shells. */
const SHORTEST = 60;

/** Reads the page's article without touching the page; undefined when there is none. */
export function readArticle(document: Document, outlets: readonly OutletReading[]): ReadArticle | undefined {
  if (!document.body) return undefined;
  const selectors = outletOf(document.URL, outlets)?.articleSelectors ?? [];
  const roots = findRoots(document, selectors);
  const first = roots?.elements[0];
  if (roots === undefined || first === undefined) return undefined;
  const headline = findHeadline(document);
  const heads = headline === undefined ? [] : [headline, ...findDecks(headline)];
  const outside = heads.filter((head) => !roots.elements.some((root) => root.contains(head)));
  const isKept = (element: Element) => roots.isKept(element) || heads.some((head) => element.contains(head));
  const map = writeText([...outside, ...roots.elements], isKept);
  const headLength = outside.reduce((sum, head) => sum + (head.textContent?.length ?? 0), 0);
  if (map.text.length - headLength < SHORTEST) return undefined;
  return { article: { text: map.text, ...readMetadata(document, map.text, outlets) }, map, root: first };
}
