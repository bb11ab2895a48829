import type { TextMap, TextRun } from './text-map.ts';

export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Where the letters [start, end) of the article stand in the page, or undefined when no letter of them does. */
export function locate(map: TextMap, start: number, end: number): { from: Place; to: Place } | undefined {
  const first = map.runs[firstRunEndingAfter(map.runs, start)];
  if (first === undefined || first.start >= end) return undefined;
  const after = firstRunEndingAfter(map.runs, end - 1);
  const at = map.runs[after];
  const last = at !== undefined && at.start < end ? at : (map.runs[after - 1] ?? first);
  return {
    from: { node: first.node, offset: first.from + Math.max(0, start - first.start) },
    to: { node: last.node, offset: last.from + Math.min(last.length, end - last.start) },
  };
}

/** The article offset of a letter of the page, or undefined when the letter is not the article's. */
export function offsetOf(map: TextMap, node: Text, offset: number): number | undefined {
  const run = map.runs.find((r) => r.node === node && r.from <= offset && offset < r.from + r.length);
  return run === undefined ? undefined : run.start + offset - run.from;
}

function firstRunEndingAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as TextRun;
    if (run.start + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
