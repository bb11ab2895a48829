import { densestElement } from './densest-element.ts';
import { ARTICLE_LENGTH } from './find-scope.ts';
import { readableElements } from './readable-elements.ts';
import { isHidden } from './rendering.ts';
import type { Steps } from './run-steps.ts';

export interface Roots {
  readonly elements: readonly Element[];
  /** Whether a block below the roots belongs to the article. */
  readonly isKept: (element: Element) => boolean;
}

/** The elements that hold the article: by the outlet's selectors, by markup, by Readability, by density. */
export function* findRoots(
  scope: Element,
  selectors: readonly string[],
  headline: Element | undefined,
): Steps<Roots | undefined> {
  const all = (elements: readonly Element[]) => ({ elements, isKept: () => true });
  for (const selector of [...selectors, '[itemprop="articleBody"]']) {
    const elements = outermost([...scope.querySelectorAll(selector)].filter((e) => !isHidden(e)));
    if (lengthOf(elements) >= ARTICLE_LENGTH) return all(elements);
  }
  yield;
  const readable = readableRoots(yield* readableElements(scope, headline ? [headline] : []), headline);
  if (readable !== undefined && lengthOf(readable.elements) >= ARTICLE_LENGTH) return readable;
  const densest = yield* densestElement(scope);
  return densest === undefined ? undefined : all([densest]);
}

/** From the headline to the last block that Readability kept; it loses lists, captions and the lines above the text. */
function readableRoots(
  kept: ReadonlySet<Element> | undefined,
  headline: Element | undefined,
): Roots | undefined {
  const last = [...(kept ?? [])].at(-1);
  if (kept === undefined || last === undefined) return undefined;
  const around = new Set<Element>();
  for (const element of kept) {
    for (let e: Element | null = element; e !== null && !around.has(e); e = e.parentElement) around.add(e);
  }
  const first = headline ?? [...kept][0] ?? last;
  const root = commonAncestor([first, ...kept]);
  const isBetween = (e: Element) => follows(e, first) && follows(last, e) && isMostlyText(e);
  return root && { elements: [root], isKept: (e) => around.has(e) || isBetween(e) || isLeafIn(kept, e) };
}

/** Readability turns some text blocks into paragraphs of its own, which stand for no element. */
function isLeafIn(kept: ReadonlySet<Element>, element: Element): boolean {
  return element.childElementCount === 0 && element.parentElement !== null && kept.has(element.parentElement);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`; outside a browser there is no global `Node`. */
const FOLLOWING = 4;

function follows(later: Element, earlier: Element): boolean {
  return (earlier.compareDocumentPosition(later) & FOLLOWING) !== 0;
}

/** More than this share of a block's letters in links makes it a list of other pages. */
const MOST_LINKED = 0.3;

function isMostlyText(element: Element): boolean {
  const length = element.textContent?.trim().length ?? 0;
  return lengthOf([...element.querySelectorAll('a')]) <= length * MOST_LINKED;
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
