import { englishRates } from '../en/rates.ts';
import type { RateWords } from '../rate-words.ts';

/** `100만 토큰당 약 0.14달러`, `출력 토큰 100만 개당 2달러`, `2달러/100만 토큰`. */
export const koreanRates: RateWords = {
  ahead:
    /(?:(?:(100만|1?백만)|(1,?000|1?천)) ?(?:개의? )?(?:(?:입력|출력) ?)?토큰|토큰 (?:(100만|1?백만)|(1,?000|1?천)) ?개) ?당 ?(?:(?:약|단|평균|최대|최소) )?$/,
  aheadEnds: '당약단균대소',
  behind: [/\s?\/ ?(?:(100만|1?백만)|(1,?000|1?천)) ?(?:(?:입력|출력) ?)?토큰/y, ...englishRates.behind],
};
