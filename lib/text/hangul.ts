import { CODE_UNITS } from './letter-table.ts';

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Whether a code unit is a Hangul syllable; NaN, which stands for no letter, is none. */
export const isHangul = (code: number): boolean => code >= FIRST && code <= LAST;

/** A table as `letterTable` makes them, with 1 for every syllable; filled at once, because there are eleven thousand. */
export const hangulTable = (): Uint8Array => new Uint8Array(CODE_UNITS).fill(1, FIRST, LAST + 1);
