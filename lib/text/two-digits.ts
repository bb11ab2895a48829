/** `7` as `07`, as dates print it. */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');
