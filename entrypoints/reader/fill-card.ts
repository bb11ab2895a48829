import type { CardProps } from '../../components/Card.tsx';
import { copyText } from './copy-text.ts';
import { findNote, type Scene, sharingFigure, visibleNotes } from './scene.ts';
import type { StageService } from './serve-stage.ts';

/** Where the card may send the reader from here. */
interface Ways {
  readonly turnTo: (noteId: string) => void;
  readonly turnAway: () => void;
}

/** What a note's card says and whom its buttons ask; undefined where the scene no longer holds the note. */
export function fillCard(
  document: Document,
  scene: Scene,
  id: string,
  service: StageService,
  { turnTo, turnAway }: Ways,
): CardProps | undefined {
  const placed = findNote(scene, id);
  if (placed === undefined) return undefined;
  const sharing = sharingFigure(visibleNotes(scene), placed).map(({ note }) => note.id);
  const at = sharing.indexOf(id);
  return {
    note: placed.note,
    review: scene.reviews.get(id),
    language: scene.language,
    ...(at >= 0 && sharing.length > 1 && { sharing: { at, of: sharing.length } }),
    onStep: (by) => turnTo(sharing[(at + by + sharing.length) % sharing.length] ?? id),
    onClose: turnAway,
    onNote: () => service.review(id, 'noted'),
    onDismiss: () => service.review(id, 'dismissed'),
    onUndo: () => service.review(id, 'open'),
    onCopy: (citation) => copyText(document, citation),
    onCompare: () => service.compare(id),
    onPause: service.pause,
    onSiteOff: () => service.turnOff('site'),
    onAllOff: () => service.turnOff('everywhere'),
  };
}
