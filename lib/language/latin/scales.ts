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
  crore: 1e7,
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
