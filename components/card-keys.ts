import type { ReviewState } from '../lib/store/types.ts';

export interface NoteActions {
  readonly onNote: () => void;
  readonly onDismiss: () => void;
  readonly onUndo: () => void;
}

/** What a single letter does to a note in this state; undefined when the letter means nothing here. */
export function actionOfKey(key: string, state: ReviewState, actions: NoteActions): (() => void) | undefined {
  switch (key.toLowerCase()) {
    case 'n':
      return state === 'noted' ? actions.onUndo : actions.onNote;
    case 'x':
      return state === 'dismissed' ? undefined : actions.onDismiss;
    case 'u':
      return state === 'open' ? undefined : actions.onUndo;
    default:
      return undefined;
  }
}

/** Letters belong to a field while one is typed in, and to the browser while a modifier is held. */
export function isPlainKey(event: KeyboardEvent): boolean {
  const inField = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
  return !(inField || event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
}
