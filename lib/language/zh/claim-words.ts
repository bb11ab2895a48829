import type { ClaimWords, NameWords, SpeechWords } from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [/^(?:\([^()]{1,24}\))?['’”」]?\s?(?:官方)?(?:称|稱|宣称|表示|指出|透露)/],
  guess: [/估计|估計|据估/],
  denied: [/否认|否認/],
};

const names: NameWords = {
  genitive: [/^的 ?$/],
  joint: [/^、$/],
  yardstickBehind: [
    /^['’”」』]?[一-鿿A-Za-z0-9. ]{0,18}?(?:的[约約]?[0-9一二三四五六七八九十百]+分之|并肩|匹敌|相当|媲美)/,
  ],
  yardstickAhead: [/(?:比|媲美|超越|不输)(?:[\w’'-]{1,24}\s){0,4}$/],
  yardstickJoint: [/^、{1,2}\s?$/],
  maker: [/(?:[开開][发發]|研[发發]|生[产產])的[^.]{0,24}$/],
};

export const chineseClaimWords: ClaimWords = { speech, names };
