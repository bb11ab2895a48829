import { watchHover } from './hover-intent.ts';
import type { Turning } from './turning.ts';

interface Watched {
  readonly noteAt: (event: MouseEvent) => string | undefined;
  readonly stand: HTMLElement;
  readonly root: ShadowRoot;
  readonly turning: Turning;
}

/** Turns to figures as the reader of the page does with pointer, keys and focus. */
export function watchReader(
  document: Document,
  { noteAt, stand, root, turning }: Watched,
  signal: AbortSignal,
): void {
  const window = document.defaultView as Window;
  const hover = {
    noteAt,
    isOurs: (event: Event) => event.composedPath().includes(stand),
    onReach: () => turning.warm(),
    onRest: (id: string) => turning.to(id, { passing: true }),
    onLeave: () => turning.leave(),
  };
  watchHover(window, hover, signal);
  document.addEventListener(
    'click',
    (event) => {
      const id = noteAt(event);
      const selecting = document.getSelection()?.isCollapsed === false;
      // The card's letters work at once, and Tab leads into it.
      if (id !== undefined && !selecting) turning.to(id, { focus: true });
      else turning.away();
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      // An open menu takes the first Escape for itself.
      if (event.key === 'Escape' && root.querySelector(':popover-open') === null) turning.away();
    },
    { signal, capture: true },
  );
  window.addEventListener('resize', () => turning.resize(), { signal });
  root.addEventListener(
    'focusout',
    (event) => {
      // Without a related target the focus went nowhere: another window, or a button that was just replaced.
      const { relatedTarget } = event as FocusEvent;
      if (relatedTarget instanceof Node && !root.contains(relatedTarget)) turning.away();
    },
    { signal },
  );
}
