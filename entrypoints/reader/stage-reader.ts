import type { ReviewState } from '../../lib/store/types.ts';

/** What the stage asks of whoever put it up. */
export interface StageReader {
  readonly review: (noteId: string, state: ReviewState) => void;
  /** A figure was turned to on purpose, not by a pointer that rests on it. */
  readonly select: (noteId: string) => void;
  /** Opens the comparison at this note; called from a press, which the browser wants to see. */
  readonly compare: (noteId: string) => void;
  readonly pause: () => void;
  readonly turnOff: (where: 'site' | 'everywhere') => void;
  readonly loadCard: () => Promise<unknown>;
  /** False once the extension is gone; the stage is then already cleared. */
  readonly isAlive: () => boolean;
}
