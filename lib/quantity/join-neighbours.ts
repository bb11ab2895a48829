interface Span {
  readonly start: number;
  readonly end: number;
}

/** Each of a list with the one at most `reach` letters before it, which may itself be joined: where `join` makes one of the two, it takes their place. */
export function joinNeighbours<T extends Span>(
  list: readonly T[],
  reach: number,
  join: (left: T, right: T) => T | undefined,
): readonly T[] {
  // Copied only from the first change on.
  let joinedList: T[] | undefined;
  let last = list[0];
  for (let at = 1; at < list.length; at++) {
    const each = list[at];
    if (last === undefined || each === undefined) break;
    const joined = each.start - last.end <= reach ? join(last, each) : undefined;
    if (joined) {
      joinedList ??= list.slice(0, at);
      joinedList[joinedList.length - 1] = joined;
    } else joinedList?.push(each);
    last = joined ?? each;
  }
  return joinedList ?? list;
}
