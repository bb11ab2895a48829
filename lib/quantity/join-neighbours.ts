import type { Draft } from './draft.ts';

/** Each draft with the one before it, which may itself be joined: where `join` makes one of the two, it takes their place. */
export function joinNeighbours(
  drafts: readonly Draft[],
  join: (left: Draft, right: Draft) => Draft | undefined,
): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out.at(-1);
    const joined = last && join(last, draft);
    if (joined) out[out.length - 1] = joined;
    else out.push(draft);
  }
  return out;
}
