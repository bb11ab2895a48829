import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundOff } from './round-off.ts';

it.each([
  [0.1 + 0.2, 0.3],
  [4.35 * 1e4, 43_500],
  [1.1 * 1.1, 1.21],
  [5_580_000, 5_580_000],
  [2.3e16, 2.3e16],
  [-0.1 - 0.2, -0.3],
])('%d → %d', (value, rounded) => expect(roundOff(value)).toBe(rounded));

it('keeps so many digits of what goes on', () => expect(roundOff(1 / 3, 12)).toBe(0.333333333333));

it('is what printing the number to so many digits says', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e11, max: 1e11, noNaN: true }), (value) => {
      expect(roundOff(value) + 0).toBe(Number(value.toPrecision(15)) + 0);
    }),
  );
});
