import type { Draft } from '../draft.ts';
import type { DraftRefiner, Reading } from '../reading.ts';

const MEASURES = new Set(['duration', 'dimension']);
const PART = /slash|fraction|half|denominator/;
const GAP = /^(?: of an? |[ -])/;

/** The unit that a fraction is a part of: glued, behind a space or a hyphen, or behind "of a". */
function unitBehind(
  draft: Draft,
  { text, pack }: Reading,
): { kind: Draft['kind']; unit: string; end: number } | undefined {
  const gap = GAP.exec(text.slice(draft.end, draft.end + 7))?.[0] ?? '';
  const hit = pack.units.at(text, draft.end + gap.length);
  const apart = gap !== '' || pack.code === 'zh' || pack.code === 'ja';
  if (pack.code === 'ko' && draft.rules.includes('denominator-first')) return undefined;
  if (!hit || (!apart && !/\d$/.test(text.slice(draft.start, draft.end)))) return undefined;
  const measured = MEASURES.has(hit.kind) || (hit.unit === 'pp' && gap.length > 1);
  return measured ? hit : undefined;
}

/** `1/2 hour`, `2 1/4 miles`, "a half mile", "a quarter of a percentage point", `四分之三小时` → the part in that unit. */
export const measureFractions: DraftRefiner = {
  kinds: ['ratio'],
  each: (draft, reading) => {
    const hit = PART.test(draft.rules.join()) ? unitBehind(draft, reading) : undefined;
    return hit
      ? { ...draft, kind: hit.kind, unit: hit.unit, end: hit.end, rules: [...draft.rules, 'of-unit'] }
      : draft;
  },
};
