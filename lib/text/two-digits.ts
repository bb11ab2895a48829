/** `7` as `07`, as dates print it. */
export const twoDigits = (n: number): string => (n < TEN ? `0${n}` : String(n));
const TEN = 10;
