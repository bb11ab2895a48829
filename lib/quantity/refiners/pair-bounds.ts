import type { Draft } from '../draft.ts';
import type { Refiner } from '../reading.ts';

const LONGEST_GAP = 28;
/** The end of a sentence, or another thing that is compared (`x>10, y<20`). */
const SENTENCE_END = /[.。!?！？;；\n]|[A-Za-z]\s?[<>≤≥]/;

function pair(low: Draft, high: Draft, text: string): Draft | undefined {
  if (
    low.approx !== 'at-least' ||
    high.approx !== 'at-most' ||
    low.min === null ||
    high.max === null ||
    low.min >= high.max
  )
    return undefined;
  if (
    low.kind === 'date' ||
    (!low.bare && (low.kind !== high.kind || low.unit !== high.unit)) ||
    high.start - low.end > LONGEST_GAP
  )
    return undefined;
  if (high.bare && !low.bare) return undefined;
  if (SENTENCE_END.test(text.slice(low.end, high.start))) return undefined;
  return {
    ...high,
    start: low.start,
    min: low.min,
    approx: 'range',
    rules: [...low.rules, ...high.rules, 'bounds'],
  };
}

/** "more than 50 but fewer than 100 people", `100以上300以下`, `이십 초과 삼십오 이하` → one range. */
export const pairBounds: Refiner = (drafts, { text }) => {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out.at(-1);
    const one = last && pair(last, draft, text);
    if (one) out[out.length - 1] = one;
    else out.push(draft);
  }
  return out;
};
