const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Whether a code unit is a Hangul syllable; NaN, which stands for no letter, is none. */
export const isHangul = (code: number): boolean => code >= FIRST && code <= LAST;
