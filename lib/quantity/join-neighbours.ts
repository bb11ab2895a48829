interface Span {
  readonly start: number;
  readonly end: number;
}

/** Each of a list with the one at most `reach` letters before it, which may itself be joined: where `join` makes one of the two, it takes their place. */
export function joinNeighbours<T extends Span>(
  list: readonly T[],
  reach: number,
  join: (left: T, right: T) => T | undefined,
): T[] {
  const out: T[] = [];
  for (const each of list) {
    const last = out.at(-1);
    const joined = last && each.start - last.end <= reach ? join(last, each) : undefined;
    if (joined) out[out.length - 1] = joined;
    else out.push(each);
  }
  return out;
}
