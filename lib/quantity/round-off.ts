/** Whole numbers and millionths below this have fewer digits than are kept. */
const EXACT = 1e12;
const MILLION = 1e6;

/** Takes off what binary fractions add behind so many significant digits (`0.1 + 0.2` → 0.3). */
export function roundOff(value: number, digits = 15): number {
  if (Number.isInteger(value) && Math.abs(value) < EXACT) return value;
  const millionths = value * MILLION;
  // Mostly there is nothing to take off, and printing a number to read it again is slow.
  if (Number.isInteger(millionths) && Math.abs(millionths) < EXACT) return millionths / MILLION;
  return Number(value.toPrecision(digits));
}
