/** What scrolls the article, as the rail must know it. */
export interface ScrollFrame {
  /** From the top of the content to the top of the window, in pixels; added to a place in the window. */
  readonly scrolled: number;
  /** Height of everything that scrolls. */
  readonly content: number;
  /** What the rail must leave free at the window's right edge, so that it never lies over a scrollbar. */
  readonly edge: number;
}

/** Overlay scrollbars take no room and grow to about this when the mouse comes near. */
const OVERLAY_SCROLLBAR = 14;
/** A scroller that ends this near to the window's edge has its scrollbar there. */
const AT_EDGE = 40;

/** Finds what scrolls around an element: the page itself, or an application's own pane. */
export function scrollFrameOf(context: Element): ScrollFrame {
  const { documentElement, defaultView, scrollingElement } = context.ownerDocument;
  const window = defaultView as Window;
  const pane = paneAround(context);
  const root = scrollingElement ?? documentElement;
  if (pane === undefined) {
    const scrolls = root.scrollHeight > window.innerHeight;
    const overlays = scrolls && window.innerWidth === root.clientWidth;
    return { scrolled: window.scrollY, content: root.scrollHeight, edge: overlays ? overlay(window) : 0 };
  }
  const { top, right } = pane.getBoundingClientRect();
  const free = root.clientWidth - right;
  const bar = pane.offsetWidth - pane.clientWidth;
  const edge = free > AT_EDGE ? 0 : Math.max(0, free) + (bar > 0 ? bar : overlay(window));
  return { scrolled: pane.scrollTop - top, content: pane.scrollHeight, edge };
}

/** A finger does not drag scrollbars. */
function overlay(window: Window): number {
  return window.matchMedia('(pointer: fine)').matches ? OVERLAY_SCROLLBAR : 0;
}

function paneAround(element: Element): HTMLElement | undefined {
  const { body, documentElement, defaultView } = element.ownerDocument;
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at === body || at === documentElement) return undefined;
    if (at.scrollHeight <= at.clientHeight) continue;
    if (/auto|scroll/.test(defaultView?.getComputedStyle(at).overflowY ?? '')) return at;
  }
  return undefined;
}
