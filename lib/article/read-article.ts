import { findDecks, findHeadline } from './find-headline.ts';
import { findRoots } from './find-roots.ts';
import { findScope } from './find-scope.ts';
import { outletOf } from './outlet-of.ts';
import { readMetadata } from './read-metadata.ts';
import { runAtOnce, type Steps } from './run-steps.ts';
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
  return runAtOnce(readingSteps(document, outlets));
}

/** The same in steps, between which the page may go on; `stale` are addresses announced for an article left since. */
export function* readingSteps(
  document: Document,
  outlets: readonly OutletReading[],
  stale: readonly string[] = [],
): Steps<ReadArticle | undefined> {
  if (!document.body) return undefined;
  const outlet = outletOf(document.URL, outlets);
  const headline = findHeadline(document);
  const scope = findScope(headline) ?? document.body;
  yield;
  const roots = yield* findRoots(scope, outlet?.articleSelectors ?? [], headline);
  const root = roots?.elements[0];
  if (roots === undefined || root === undefined) return undefined;
  const heads = headline === undefined ? [] : [headline, ...findDecks(headline)];
  const outside = heads.filter((head) => !roots.elements.some((other) => other.contains(head)));
  const left = leftOut(scope, outlet?.skippedSelectors ?? []);
  const isKept = (element: Element) =>
    !left.has(element) && (roots.isKept(element) || heads.some((head) => element.contains(head)));
  yield;
  const map = yield* writeText({ elements: [...outside, ...roots.elements], isKept }, heads);
  const headLength = outside.reduce((sum, head) => sum + (head.textContent?.length ?? 0), 0);
  if (map.text.length - headLength < SHORTEST) return undefined;
  yield;
  return {
    article: { text: map.text, ...readMetadata({ document, scope, outlet, stale }, map.text) },
    map,
    root,
  };
}

function leftOut(scope: Element, selectors: readonly string[]): ReadonlySet<Element> {
  return new Set(selectors.flatMap((selector) => [...scope.querySelectorAll(selector)]));
}
