import type { ClaimWords, NameWords, SpeechWords } from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [/^(?:\([^()]{1,24}\))?['’”」]?\s?によ(?:ると|れば)/],
  said: [/として(?:いる|いた)/, /と(?:発表|述べ|主張|説明)/],
  sayer: [/^(?:\([^()]{1,24}\))?['’”」]?(?: [A-Za-z]{1,10}){0,2}(?:\([^()]{1,12}\))?[はが]/],
  topic: [/は$/],
  guess: [/推定|見積/],
  denied: [/否認/],
};

const names: NameWords = {
  subject: [/^(?:[- ]?\d+(?:\.\d+)?[A-Za-z]?)?(?:\([^()]{1,24}\))?['’”」]?[もはが](?=[\s,])/],
  nounSubject: [
    /^(?:[- ]?\d+(?:\.\d+)?[A-Za-z]?)?(?:\([^()]{1,24}\))?['’”」]?(?:の[一-鿿ァ-ヶー]{1,6})?[もはが](?=[\s,]|[^ -~가-힣])/,
  ],
  genitive: [/^の ?$/],
  joint: [/^、$/],
  yardstickBehind: [
    /^['’”」』]?(?:(?!は(?!じめ)|が)[ぁ-んァ-ヶー一-鿿A-Za-z0-9. ]){0,18}?(?:に比べ|と比べ|に対し|より|に匹敵|と同等|相当|を上回|の(?:約|およそ|ほぼ)?[0-9]+分の)/,
  ],
  yardstickJoint: [/^、{1,2}\s?$/],
  maker: [/製の[^.]{0,24}$/],
};

export const japaneseClaimWords: ClaimWords = { speech, names };
