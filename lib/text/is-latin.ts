const LOWER_CASE = 0x20;
const A = 0x61;
const Z = 0x7a;

/** Whether a code unit is a letter from A to Z, of either case. */
export function isLatin(code: number): boolean {
  const lower = code | LOWER_CASE;
  return lower >= A && lower <= Z;
}
