import type { Draft } from '../draft.ts';
import type { JoiningRefiner } from '../reading.ts';

const LONGEST_GAP = 28;
/** The end of a sentence, or another thing that is compared (`x>10, y<20`). */
const SENTENCE_END = /[.。!?！？;；\n]|[A-Za-z]\s?[<>≤≥]|[A-Za-z](?:は|[大小][于於])/;

/** The upper bound first (`50 이하, 20 이상`, "under 300 and over 100"): only side by side. */
const REVERSED_GAP =
  /^.{2,4}[,·] ?$|^[、，]最[小低少]$|^,? and (?:more|over|above|greater|higher)(?: than)? $/;

function reversed(high: Draft, low: Draft, text: string): Draft | undefined {
  if (high.approx !== 'at-most' || low.approx !== 'at-least' || high.max === null || low.min === null)
    return undefined;
  if (low.min >= high.max || low.kind !== high.kind || low.unit !== high.unit || low.kind === 'date')
    return undefined;
  if (!REVERSED_GAP.test(text.slice(high.end, low.start))) return undefined;
  return {
    ...high,
    end: low.end,
    min: low.min,
    approx: 'range',
    rules: [...high.rules, ...low.rules, 'bounds'],
  };
}

function pair(low: Draft, high: Draft, text: string): Draft | undefined {
  if (
    low.approx !== 'at-least' ||
    high.approx !== 'at-most' ||
    low.min === null ||
    high.max === null ||
    low.min >= high.max
  )
    return undefined;
  if (low.kind === 'date' || (!low.bare && (low.kind !== high.kind || low.unit !== high.unit)))
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
export const pairBounds: JoiningRefiner = {
  reach: LONGEST_GAP,
  join: (left, right, { text }) => pair(left, right, text) ?? reversed(left, right, text),
};
