import { HOST_TAG } from '../../lib/article/is-skipped.ts';

/** Asked of every overlay on the page; one whose extension lives prevents the default, which is to be cleared away. */
const QUESTION = 'parallax-alive';
const MARKS = 'data-marks';
/** More looks than a reader ever drew. */
const MOST_LOOKS = 64;

/** Firefox ends the scripts of an updated extension without a word and leaves what they put into open pages. */
export function clearDeadOverlays(document: Document): void {
  for (const host of document.querySelectorAll(HOST_TAG)) {
    if (!host.dispatchEvent(new Event(QUESTION, { cancelable: true }))) continue;
    const prefix = host.getAttribute(MARKS);
    for (let look = 0; prefix && look < MOST_LOOKS; look++) CSS.highlights.delete(`${prefix}${look}`);
    host.remove();
  }
}

/** Lets a later reader know that this overlay is in use, and under which names its marks are kept. */
export function staySucceedable(host: Element, marks: string, isAlive: () => boolean): void {
  host.setAttribute(MARKS, marks);
  host.addEventListener(QUESTION, (event) => isAlive() && event.preventDefault());
}
