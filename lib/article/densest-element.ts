import type { Steps } from './run-steps.ts';

/** Shorter stretches are labels, captions and links. */
const SENTENCE = 20;
const NOT_PROSE = 'a, nav, aside, footer, script, style, noscript, template, textarea, select, button, svg';

/** The element that holds most running text directly or one level down; what is left when nothing else answers. */
export function* densestElement(root: Element): Steps<Element | undefined> {
  const scores = new Map<Element, number>();
  const credit = (element: Element | null | undefined, letters: number) => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + letters);
  };
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    yield;
    const letters = node.textContent?.trim().length ?? 0;
    const parent = node.parentElement;
    if (letters < SENTENCE || parent === null || parent.closest(NOT_PROSE) !== null) continue;
    credit(parent, letters);
    credit(parent.parentElement, letters);
    credit(parent.parentElement?.parentElement, letters * 0.6);
  }
  let best: Element | undefined;
  for (const [element, score] of scores) {
    if (best === undefined || score > (scores.get(best) ?? 0)) best = element;
  }
  return best;
}
