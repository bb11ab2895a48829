export const CODE_UNITS = 0x10000;

/** A number for every UTF-16 code unit: what a letter is costs one look and no string. Where a letter stands in several classes, their bits are joined. */
export function letterTable(classes: readonly (readonly [letters: string, value: number])[]): Uint8Array {
  const table = new Uint8Array(CODE_UNITS);
  for (const [letters, value] of classes)
    for (let at = 0; at < letters.length; at++) {
      const code = letters.charCodeAt(at);
      table[code] = (table[code] ?? 0) | value;
    }
  return table;
}

/** The letters from `first` to `last`, for a table. */
export function letterRange(first: string, last: string): string {
  const from = first.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, n) => from + n));
}
