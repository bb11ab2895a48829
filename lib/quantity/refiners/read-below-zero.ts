import type { Draft } from '../draft.ts';
import type { ListRefiner } from '../reading.ts';

const BELOW_BEHIND = /^ below (?:zero|freezing)\b/;

function belowZero(draft: Draft, text: string): Draft | undefined {
  if (!text.startsWith(' below ', draft.end)) return undefined;
  const degrees = /^(?:deg|Cel|degF)$/.test(draft.unit) || (draft.bare && draft.unit === '');
  const behind = degrees ? BELOW_BEHIND.exec(text.slice(draft.end, draft.end + 16))?.[0] : undefined;
  if (!behind || draft.min === null || draft.max === null) return undefined;
  const unit = draft.unit || 'deg';
  return {
    ...draft,
    kind: 'dimension',
    unit,
    bare: false,
    end: draft.end + behind.length,
    min: -draft.max,
    max: -draft.min,
    rules: [...draft.rules, 'below-zero'],
  };
}

/** "2 degrees below zero", "10 below zero" → negative values: the sign stands behind. */
export const readBelowZero: ListRefiner = {
  languages: ['en'],
  all: (drafts, { text }) => {
    const signed = drafts.map((draft) => belowZero(draft, text) ?? draft);
    // The zero of "below zero" is no figure of its own.
    return signed.filter((draft, i) => draft.start >= (signed[i - 1]?.end ?? 0));
  },
};
