import type { PlacedNote } from '../../lib/anchor/place-notes.ts';
import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Review, Theme } from '../../lib/store/types.ts';

/** What is to be seen of one page. */
export interface Scene {
  readonly placed: readonly PlacedNote[];
  readonly reviews: ReadonlyMap<string, Review>;
  readonly language: InterfaceLanguage;
  readonly marks: boolean;
  readonly rail: boolean;
  readonly theme: Theme;
}

export const EMPTY_SCENE: Scene = {
  placed: [],
  reviews: new Map(),
  language: 'en',
  marks: false,
  rail: false,
  theme: 'system',
};

/** What the reader set aside keeps its place in the popup's list only. */
export function visibleNotes({ placed, reviews }: Scene): readonly PlacedNote[] {
  return placed.filter(({ note }) => reviews.get(note.id)?.state !== 'dismissed');
}

export function findNote({ placed }: Scene, id: string | undefined): PlacedNote | undefined {
  return placed.find(({ note }) => note.id === id);
}

/** The notes that share this one's figure or part of it, itself among them, in reading order. */
export function sharingFigure(notes: readonly PlacedNote[], { range }: PlacedNote): readonly PlacedNote[] {
  return notes.filter((other) => overlap(other.range, range));
}

function overlap(a: Range, b: Range): boolean {
  // A site may have taken one of them out of its page meanwhile.
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  return a.compareBoundaryPoints(a.START_TO_END, b) > 0 && a.compareBoundaryPoints(a.END_TO_START, b) < 0;
}
