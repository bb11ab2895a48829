import { watchHover } from './hover-intent.ts';

interface Doings {
  readonly noteAt: (event: MouseEvent) => string | undefined;
  readonly stand: HTMLElement;
  readonly root: ShadowRoot;
  readonly onReach: () => void;
  readonly onRest: (noteId: string) => void;
  readonly onLeave: () => void;
  readonly onPress: (noteId: string) => void;
  /** A press elsewhere, Escape, or the focus gone elsewhere. */
  readonly onAway: () => void;
  readonly onResize: () => void;
}

/** What the reader of the page does with pointer, keys and focus, as far as it concerns us. */
export function watchReader(document: Document, doings: Doings, signal: AbortSignal): void {
  const window = document.defaultView as Window;
  const { noteAt, stand, root, onReach, onRest, onLeave } = doings;
  const isOurs = (event: Event) => event.composedPath().includes(stand);
  watchHover(window, { noteAt, isOurs, onReach, onRest, onLeave }, signal);
  document.addEventListener(
    'click',
    (event) => {
      const id = noteAt(event);
      const selecting = document.getSelection()?.isCollapsed === false;
      if (id !== undefined && !selecting) doings.onPress(id);
      else doings.onAway();
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      // An open menu takes the first Escape for itself.
      if (event.key === 'Escape' && root.querySelector(':popover-open') === null) doings.onAway();
    },
    { signal, capture: true },
  );
  window.addEventListener('resize', doings.onResize, { signal });
  root.addEventListener(
    'focusout',
    (event) => {
      // Without a related target the focus went nowhere: another window, or a button that was just replaced.
      const { relatedTarget } = event as FocusEvent;
      if (relatedTarget instanceof Node && !root.contains(relatedTarget)) doings.onAway();
    },
    { signal },
  );
}
