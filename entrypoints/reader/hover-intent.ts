/** Rest before a card opens, and grace on the way into it. */
const REST = 120;
const GRACE = 200;

interface HoverIntent {
  readonly noteAt: (event: PointerEvent) => string | undefined;
  readonly isOurs: (event: Event) => boolean;
  /** The pointer came onto a figure; it may only pass by. */
  readonly onReach: () => void;
  readonly onRest: (noteId: string) => void;
  readonly onLeave: () => unknown;
}

/** Tells a pointer that rests on a figure from one that passes by; one look per animation frame. */
export function watchHover(window: Window, hover: HoverIntent, signal: AbortSignal): void {
  let frame = 0;
  let timer = 0;
  let over: string | undefined;
  const change = (next: string | undefined) => {
    if (next === over) return;
    over = next;
    window.clearTimeout(timer);
    if (next === undefined) timer = window.setTimeout(hover.onLeave, GRACE);
    else if (next !== CARD) {
      hover.onReach();
      timer = window.setTimeout(() => hover.onRest(next), REST);
    }
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    window.cancelAnimationFrame(frame);
    const ours = hover.isOurs(event);
    frame = window.requestAnimationFrame(() => change(ours ? CARD : hover.noteAt(event)));
  };
  // A press or Escape decides for itself; what was about to open by resting does not follow it.
  const forget = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    window.clearTimeout(timer);
  };
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, forget, { signal, capture: true, passive: true });
  }
  window.document.addEventListener('pointermove', onMove, { signal, passive: true });
  window.document.documentElement.addEventListener('pointerleave', () => change(undefined), { signal });
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
  });
}

/** The pointer is on our own card: neither on a figure nor away. */
const CARD = '\u0000card';
