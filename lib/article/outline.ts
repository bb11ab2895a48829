import { isSkipped, type Whole } from './is-skipped.ts';
import { isInline } from './rendering.ts';
import type { Steps } from './run-steps.ts';
import { textLength } from './text-length.ts';

/** What Readability weighs in an element. */
const WEIGHED = ['class', 'id', 'itemprop', 'href', 'dir'];
const TAG = 'data-parallax-element';
/** Readability on more elements than this is a task the reader of the page would feel. */
const MOST_ELEMENTS = 1500;

/** A page's blocks and links in a document of their own, free to be taken apart. */
export interface Outline {
  readonly document: Document;
  /** The element of the page that an element of the outline stands for. */
  readonly originalOf: (copy: Element) => Element | undefined;
}

/** Copies blocks, links and letters without what is skipped anyway; undefined where that is still too much. */
export function* makeOutline(root: Element, heads: readonly Element[]): Steps<Outline | undefined> {
  const live: Element[] = [];
  const whole = { length: textLength(root), heads };
  const document = root.ownerDocument.implementation.createHTMLDocument(root.ownerDocument.title);
  const stack: [Element, Element][] = [[root, document.body]];
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [original, copy] = pair;
    copy.setAttribute(TAG, String(live.push(original) - 1));
    if (live.length > MOST_ELEMENTS) return undefined;
    stack.push(...copyChildren(original, copy, whole));
    yield;
  }
  return { document, originalOf: (copy) => live[Number(copy.getAttribute(TAG) ?? -1)] };
}

/** Letters of inline elements join those of their block; the blocks below are left to be filled. */
function copyChildren(original: Element, copy: Element, whole: Whole): [Element, Element][] {
  const below: [Element, Element][] = [];
  const copyInto = (from: Element) => {
    for (let child = from.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) copy.append((child as Text).data);
      else if (child.nodeType === 1) copyElement(child as Element);
    }
  };
  const copyElement = (element: Element) => {
    if (isSkipped(element, whole)) return;
    if (element.tagName !== 'A' && element.tagName !== 'BR' && isInline(element)) return copyInto(element);
    const twin = copy.ownerDocument.createElement(nameOf(element));
    for (const name of WEIGHED) copyAttribute(element, twin, name);
    copy.append(twin);
    below.push([element, twin]);
  };
  copyInto(original);
  return below;
}

/** Elements of a site's own making count as plain boxes. */
function nameOf({ localName }: Element): string {
  return /^[a-z][a-z0-9]*$/.test(localName) ? localName : 'div';
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = from.getAttribute(name);
  if (value !== null) to.setAttribute(name, value);
}
