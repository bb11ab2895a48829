import type { Reader } from './reader.ts';

/** Each answers whether it had something to do here. */
const ACTS: Readonly<Record<string, (reader: Reader) => boolean>> = {
  KeyJ: ({ stage }) => stage.turning.step(1),
  KeyK: ({ stage }) => stage.turning.step(-1),
  KeyP: (reader) => {
    if (!['read', 'paused'].includes(reader.state.status)) return false;
    void reader.pause();
    return true;
  },
};

/** `Alt ⇧ J`, `K` and `P` where the browser does not hand the manifest's commands over. */
export function watchKeys(window: Window, reader: Reader): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const act = ACTS[event.code];
      const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
      if (act === undefined || !chord || !reader.isAlive() || !act(reader)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: reader.signal },
  );
}
