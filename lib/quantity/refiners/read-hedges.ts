import type { Draft } from '../draft.ts';
import type { Reading, Refiner } from '../reading.ts';
import type { Approx } from '../types.ts';

function before(reading: Reading, draft: Draft): Approx | undefined {
  const edge = reading.text[draft.start - 1] === ' ' ? draft.start - 1 : draft.start;
  const window = reading.text.slice(Math.max(0, edge - 18), edge).toLowerCase();
  for (const [phrase, approx] of reading.pack.hedges.before) {
    if (!window.endsWith(phrase)) continue;
    const previous = window[window.length - phrase.length - 1];
    if (
      previous !== undefined &&
      /[a-z0-9\uac00-\ud7a3]/.test(previous) &&
      /[a-z\uac00-\ud7a3]/.test(phrase[0] ?? '')
    )
      continue;
    return approx;
  }
  return undefined;
}

function after(reading: Reading, draft: Draft): Approx | undefined {
  const { text, pack } = reading;
  for (const [phrase, approx] of pack.hedges.after) {
    const at = text.startsWith(phrase, draft.end)
      ? draft.end
      : text[draft.end] === ' ' && text.startsWith(phrase, draft.end + 1)
        ? draft.end + 1
        : -1;
    if (at < 0) continue;
    const next = text[at + phrase.length];
    if (/[a-z]$/.test(phrase) && next !== undefined && /[a-z]/.test(next)) continue;
    if (SINGLE.has(phrase) && !wordEnds(next)) continue;
    return approx;
  }
  return undefined;
}

/** Hedges of one syllable that also begin other words (`여` 여파, `경` 경제): a particle or a gap must follow. */
const SINGLE = new Set(['여', '경', '께', '꼴']);
const wordEnds = (next: string | undefined): boolean =>
  next === undefined || /[\s.,)’'"에이은는을를로까]/.test(next);

/** `약`, `이상`, "about", "or more", `左右` → approx; a range stays a range. */
export const readHedges: Refiner = (drafts, reading) =>
  drafts.map((draft) => {
    if (draft.approx !== 'exact' || draft.kind === 'date') return draft;
    const behind = after(reading, draft);
    const ahead = before(reading, draft);
    const approx = behind && behind !== 'about' ? behind : (ahead ?? behind);
    return approx && approx !== 'exact'
      ? { ...draft, approx, rules: [...draft.rules, `hedge:${approx}`] }
      : draft;
  });
