import type { Refiner } from '../draft.ts';

/** `billions` with nothing counted behind it, and a second end that left its sign out, are money. */
export const implyMoney: Refiner = (drafts, reading) =>
  drafts.map((draft) => {
    if (draft.numeral?.form !== 'vague' || draft.kind !== 'number' || reading.pack.code !== 'en') return draft;
    const after = reading.text.slice(draft.end, draft.end + 14);
    const dollars = /^ of (?:US )?dollars/.exec(after)?.[0];
    if (!dollars && (/^ of /.test(after) || (draft.min ?? 0) < 1e9)) return draft;
    return { ...draft, kind: 'money', unit: 'USD', approx: 'range', bare: false, end: draft.end + (dollars?.length ?? 0), rules: [...draft.rules, 'implied-money'] };
  });
