import type { ClaimWords, SpeechWords } from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [/^(?:\([^()]{1,24}\))?['’”」]?\s?(?:官方)?(?:称|稱|宣称|表示|指出|透露)/],
  guess: [/估计|估計|据估/],
  denied: [/否认|否認/],
};

export const chineseClaimWords: ClaimWords = { speech };
