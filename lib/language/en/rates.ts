import type { RateWords } from '../rate-words.ts';

/** "$0.14 per million tokens", `$3/M`, "14 cents for every 1,000 output tokens"; without its tokens only a slash says so. */
export const englishRates: RateWords = {
  ahead: undefined,
  aheadEnds: '',
  behind: [
    /(?: ?\/ ?|(?: per| a| for every| for each) (?=[\w, ]{1,20}tokens?\b))(?:(1M|1,000,000|(?:1 |one )?million|M)|(1K|1,000|(?:1 |one )?thousand|K))(?![A-Za-z\d])(?: (?:[a-z]+ ){0,2}tokens?\b)?/iy,
  ],
};
