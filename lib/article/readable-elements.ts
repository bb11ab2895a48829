import { Readability } from '@mozilla/readability';
import { ARTICLE_LENGTH } from './find-scope.ts';
import { makeOutline } from './outline.ts';
import type { Steps } from './run-steps.ts';

/** The live elements that Readability takes for the article; it takes an outline of the page apart. */
export function* readableElements(root: Element, heads: readonly Element[]): Steps<Set<Element> | undefined> {
  const outline = yield* makeOutline(root, heads);
  if (outline === undefined) return undefined;
  const options = {
    serializer: (node: Node) => node as Element,
    disableJSONLD: true,
    charThreshold: ARTICLE_LENGTH,
  };
  const content = new Readability<Element>(outline.document, options).parse()?.content;
  if (!content) return undefined;
  yield;
  const kept = new Set<Element>();
  for (const element of content.querySelectorAll('*')) {
    const original = outline.originalOf(element);
    if (original !== undefined) kept.add(original);
  }
  return kept;
}
