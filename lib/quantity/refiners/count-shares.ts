import type { DraftRefiner } from '../reading.ts';

const MOST_WEEKS = 1000;

/** `자사주 500만주`: shares; nobody counts so many weeks. */
export const countShares: DraftRefiner = {
  languages: ['ko'],
  kinds: ['duration'],
  each: (draft, { text }) => {
    const shares = draft.unit === 'weeks' && (draft.min ?? 0) >= MOST_WEEKS && text[draft.end - 1] === '주';
    return shares ? { ...draft, kind: 'count', unit: '주' } : draft;
  },
};
