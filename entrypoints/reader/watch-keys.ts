import type { Reader } from './reader.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, KeyK: -1 };

/** `Alt ⇧ J` and `Alt ⇧ K` where the browser does not hand the manifest's commands over. */
export function watchKeys(window: Window, reader: Reader): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const by = STEPS[event.code];
      const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
      if (by === undefined || !chord || !reader.isAlive() || !reader.stage.step(by)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: reader.signal },
  );
}
