import type { Draft } from '../draft.ts';
import type { Reading, Refiner } from '../reading.ts';

const HIGHEST_GENERATION = 20;

/** A unit word that is something else here. */
function isFalse(draft: Draft, { text, pack }: Reading): boolean {
  const before = text.slice(Math.max(0, draft.start - 12), draft.start);
  const after = text.slice(draft.end, draft.end + 6);
  const surface = text.slice(draft.start, draft.end);
  if (draft.unit === 'generation') return (draft.max ?? 0) > HIGHEST_GENERATION;
  // `1인당`: per head.
  if (pack.code === 'ko' && draft.max === 1 && draft.kind === 'count' && after.startsWith('당')) return true;
  if (pack.code === 'ko' && /\s프로$/.test(surface)) return /[가-힣A-Za-z][ -]$/.test(before);
  if (pack.code === 'ko' && /-$/.test(before) && /프로$/.test(surface)) return true;
  if (pack.code === 'zh' && surface === '十分') return true;
  if (pack.code === 'ja' && surface === '十分') return /^[にな]/.test(after) || /[はがもに]$/.test(before);
  return false;
}

/** Takes back units that only look like one: `2030세대`, `제미나이 3.1 프로`, `十分に`. */
export const dropFalseUnits: Refiner = (drafts, reading) =>
  drafts.filter((draft) => !isFalse(draft, reading));
