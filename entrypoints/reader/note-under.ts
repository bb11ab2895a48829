import type { PlacedNote } from '../../lib/anchor/place-notes.ts';

/** Pixels around a figure that still count as on it; a finger is less exact than a mouse. */
const SLACK = 2;
const FINGER_SLACK = 8;

/** The id of the first note whose figure lies under the pointer. */
export function noteUnder(event: MouseEvent, placed: readonly PlacedNote[]): string | undefined {
  const touches = 'pointerType' in event && event.pointerType === 'touch';
  const slack = touches ? FINGER_SLACK : SLACK;
  return placed.find(({ range }) => isUnder(event, range, slack))?.note.id;
}

/** What lies over the figure, a dialog of the site for one, keeps the pointer. */
function isUnder({ target, clientX: x, clientY: y }: MouseEvent, range: Range, slack: number): boolean {
  if (!(target instanceof Node && target.contains(range.startContainer))) return false;
  return [...range.getClientRects()].some(
    (rect) =>
      rect.left - slack <= x && x <= rect.right + slack && rect.top - slack <= y && y <= rect.bottom + slack,
  );
}
