/** Whole words and the suffixes that headlines glue to digits. */
export const scaleWords: Readonly<Record<string, number>> = {
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  hundred: 100,
  mln: 1e6,
  mn: 1e6,
  mil: 1e6,
  mm: 1e6,
  bln: 1e9,
  bn: 1e9,
  trn: 1e12,
  tn: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lkh: 1e5,
  lkhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  koti: 1e7,
};

/** A scale that may stand before a larger one: `thousand million`, `lakh crore`. */
export const stackingScales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
};

/** Suffixes of one letter; case tells thousand and million from units of measure. */
export const scaleLetters: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  b: 1e9,
  T: 1e12,
};
