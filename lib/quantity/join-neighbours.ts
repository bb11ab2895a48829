/** Each of a list with the one before it, which may itself be joined: where `join` makes one of the two, it takes their place. */
export function joinNeighbours<T>(list: readonly T[], join: (left: T, right: T) => T | undefined): T[] {
  const out: T[] = [];
  for (const each of list) {
    const last = out.at(-1);
    const joined = last && join(last, each);
    if (joined) out[out.length - 1] = joined;
    else out.push(each);
  }
  return out;
}
