import { Readability } from '@mozilla/readability';

const TAG = 'data-parallax-element';
/** Readability on more elements than this is a task the reader of the page would feel. */
const MOST_ELEMENTS = 3000;

/** The live elements that Readability takes for the article; it works on a tagged clone and may take it apart. */
export function readableElements(document: Document): Set<Element> | undefined {
  const live = [...document.querySelectorAll('*')];
  if (live.length > MOST_ELEMENTS) return undefined;
  const clone = document.cloneNode(true) as Document;
  let count = 0;
  for (const element of clone.querySelectorAll('*')) element.setAttribute(TAG, String(count++));
  const content = new Readability<Element>(clone, { serializer: (node) => node as Element }).parse()?.content;
  if (!content) return undefined;
  const kept = new Set<Element>();
  for (const element of content.querySelectorAll(`[${TAG}]`)) {
    const original = live[Number(element.getAttribute(TAG))];
    if (original !== undefined) kept.add(original);
  }
  return kept;
}
