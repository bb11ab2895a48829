import { type SendMessage, sendToBackground } from '../../lib/messages/protocol.ts';
import type { ReviewState, SettingsChange } from '../../lib/store/types.ts';

/** What the stage asks of whoever put it up, mostly because a button of a card was pressed. */
export interface StageService {
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

interface Served extends Pick<StageService, 'select' | 'pause' | 'isAlive'> {
  readonly send: SendMessage;
  readonly host: string;
  readonly review: (noteId: string, state: ReviewState) => Promise<void>;
}

/** Passes on what is asked; what fails there leaves the page as it was. */
export function serveStage({ send, host, review, select, pause, isAlive }: Served): StageService {
  const attempt = (asked: Promise<unknown>, otherwise: string) => {
    asked.catch((error: unknown) => {
      if (isAlive()) console.warn(otherwise, error);
    });
  };
  const change = (where: 'site' | 'everywhere'): SettingsChange =>
    where === 'site' ? { disabledHosts: { add: host } } : { enabled: false };
  return {
    select,
    pause,
    isAlive,
    review: (noteId, state) => attempt(review(noteId, state), 'the review was not kept'),
    compare: (noteId) => {
      select(noteId);
      attempt(sendToBackground(send, { type: 'open-comparison' }), 'the comparison did not open');
    },
    turnOff: (where) => {
      const message = { type: 'set-settings', settings: change(where) } as const;
      attempt(sendToBackground(send, message), 'nothing was switched off');
    },
    loadCard: () => sendToBackground(send, { type: 'load-card' }),
  };
}
