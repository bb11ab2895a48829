import type { Entry } from './types.ts';

/** By day, an unknown day last; on one day the primary source first and the page last. */
export function orderEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted(
    (a, b) =>
      (a.published ?? '9').localeCompare(b.published ?? '9') || RANK[a.kind] - RANK[b.kind] || byId(a, b),
  );
}

const RANK: Readonly<Record<Entry['kind'], number>> = { primary: 0, article: 1, blog: 1, board: 1, page: 2 };

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : 1;
}
