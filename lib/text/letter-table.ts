const CODE_UNITS = 0x10000;

/** A number for every UTF-16 code unit, 0 for the rest: what a letter is costs one look and no string. */
export function letterTable(classes: readonly (readonly [letters: string, value: number])[]): Uint8Array {
  const table = new Uint8Array(CODE_UNITS);
  for (const [letters, value] of classes)
    for (let at = 0; at < letters.length; at++) table[letters.charCodeAt(at)] = value;
  return table;
}

/** The letters from `first` to `last`, for a table. */
export function letterRange(first: string, last: string): string {
  const from = first.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, n) => from + n));
}
