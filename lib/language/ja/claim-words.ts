import type { ClaimWords, SpeechWords } from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [/^(?:\([^()]{1,24}\))?['’”」]?\s?によ(?:ると|れば)/],
  said: [/として(?:いる|いた)/, /と(?:発表|述べ|主張|説明)/],
  sayer: [/^(?:\([^()]{1,24}\))?['’”」]?(?: [A-Za-z]{1,10}){0,2}(?:\([^()]{1,12}\))?[はが]/],
  topic: [/は$/],
  guess: [/推定|見積/],
  denied: [/否認/],
};

export const japaneseClaimWords: ClaimWords = { speech };
