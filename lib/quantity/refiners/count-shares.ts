import type { Draft } from '../draft.ts';
import type { Refiner } from '../reading.ts';

const MOST_WEEKS = 1000;

/** `자사주 500만주`: shares; nobody counts so many weeks. */
export const countShares: Refiner = (drafts, { text, pack }) =>
  pack.code === 'ko'
    ? drafts.map((draft): Draft => {
        const shares =
          draft.unit === 'weeks' && (draft.min ?? 0) >= MOST_WEEKS && text[draft.end - 1] === '주';
        return shares ? { ...draft, kind: 'count', unit: '주' } : draft;
      })
    : drafts;
