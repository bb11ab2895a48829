/** Calls back at once and whenever an element may have moved in its window: something scrolled, or grew around it. */
export function watchMoves(element: Element, onMove: () => void, signal: AbortSignal): void {
  const window = element.ownerDocument.defaultView as Window;
  const observer = new ResizeObserver(onMove);
  for (let at: Element | null = element; at !== null; at = at.parentElement) observer.observe(at);
  signal.addEventListener('abort', () => observer.disconnect());
  window.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
  window.addEventListener('resize', onMove, { signal });
  onMove();
}
