import type { ReviewState } from '../lib/store/types.ts';

export interface NoteActions {
  readonly onNote: () => void;
  readonly onDismiss: () => void;
  readonly onUndo: () => void;
}

/** What letters do in a card beyond the review. */
export interface CardKeyActions extends NoteActions {
  readonly onCopy: () => void;
  readonly onCopyMarkdown: () => void;
  readonly onCompare: () => void;
  readonly onOtherOutlet: () => void;
  readonly onMenu: () => void;
  readonly onPause: () => void;
  readonly onSiteOff: () => void;
  readonly onAllOff: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly sharing?: object | undefined;
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

/** The same for every letter that a card knows. */
export function cardActionOfKey(
  key: string,
  state: ReviewState,
  actions: CardKeyActions,
): (() => void) | undefined {
  const { sharing, onStep } = actions;
  const letters: Readonly<Record<string, (() => void) | undefined>> = {
    c: actions.onCopy,
    m: actions.onCopyMarkdown,
    v: actions.onCompare,
    o: actions.onOtherOutlet,
    '?': actions.onMenu,
    p: actions.onPause,
    s: actions.onSiteOff,
    a: actions.onAllOff,
    '[': sharing && (() => onStep(-1)),
    ']': sharing && (() => onStep(1)),
  };
  return letters[key.toLowerCase()] ?? actionOfKey(key, state, actions);
}

/** Letters belong to a field while one is typed in, and to the browser while a modifier is held. */
export function isPlainKey(event: KeyboardEvent): boolean {
  const inField = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
  return !(inField || event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
}
