import { densestElement } from './densest-element.ts';
import { readableElements } from './readable-elements.ts';
import { isHidden } from './rendering.ts';

/** Less text than this is a teaser or a loading notice. */
const ARTICLE_LENGTH = 200;

export interface Roots {
  readonly elements: readonly Element[];
  /** Whether a block below the roots belongs to the article. */
  readonly isKept: (element: Element) => boolean;
}

/** The elements that hold the article: by the outlet's selectors, by markup, by Readability, by density. */
export function findRoots(document: Document, selectors: readonly string[]): Roots | undefined {
  const all = (elements: readonly Element[]) => ({ elements, isKept: () => true });
  for (const selector of [...selectors, '[itemprop="articleBody"]']) {
    const elements = outermost([...document.querySelectorAll(selector)].filter((e) => !isHidden(e)));
    if (lengthOf(elements) >= ARTICLE_LENGTH) return all(elements);
  }
  const readable = readableRoots(document);
  if (readable !== undefined && lengthOf(readable.elements) >= ARTICLE_LENGTH) return readable;
  const densest = densestElement(document);
  return densest === undefined ? undefined : all([densest]);
}

function readableRoots(document: Document): Roots | undefined {
  const kept = readableElements(document);
  const root = kept === undefined ? undefined : commonAncestor([...kept]);
  if (kept === undefined || root === undefined) return undefined;
  const around = new Set<Element>();
  for (const element of kept) {
    for (let e: Element | null = element; e !== null && !around.has(e); e = e.parentElement) around.add(e);
  }
  const isKept = (e: Element) =>
    around.has(e) || (e.parentElement !== null && kept.has(e.parentElement) && isLeaf(e));
  return { elements: [root], isKept };
}

/** Readability turns some text blocks into paragraphs of its own, which carry no tag. */
function isLeaf(element: Element): boolean {
  return element.childElementCount === 0;
}

function commonAncestor(elements: readonly Element[]): Element | undefined {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) {
    while (common !== null && !common.contains(element)) common = common.parentElement;
  }
  return common ?? undefined;
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

function lengthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + (element.textContent?.trim().length ?? 0), 0);
}
