import { type SendMessage, sendToBackground } from '../../lib/messages/protocol.ts';
import type { ReviewState, SettingsChange } from '../../lib/store/types.ts';
import type { StageReader } from './stage-reader.ts';

interface Service {
  readonly send: SendMessage;
  readonly host: string;
  readonly review: (noteId: string, state: ReviewState) => Promise<void>;
  readonly select: (noteId: string) => void;
  readonly pause: () => void;
  readonly isAlive: () => boolean;
}

/** Passes on what the reader asks for in a card; what fails there leaves the page as it was. */
export function serveStage({ send, host, review, select, pause, isAlive }: Service): StageReader {
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
