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
    /^['’”」』]?[一-鿿A-Za-z0-9. ]{0,18}?(?:的[约約]?[0-9一二三四五六七八九十百]+分之|并肩|比肩|匹敌|匹敵|相当|相當|媲美|持平|不相上下|旗鼓|同等|对标|對標)/,
  ],
  yardstickAhead: [
    /(?:比|比肩|媲美|匹敌|匹敵|超越|超过|超過|不输|不輸|优于|優於|胜过|勝過|击败|擊敗|打败|打敗|逼近|直逼|赶上|趕上|追平|不逊于|不遜於|不亚于|不亞於|不及|不如|落后于|落後於|领先|領先|对标|對標|挑战|挑戰|取代)了?(?:[\w’'-]{1,24}[\s的]){0,4}$/,
  ],
  yardstickJoint: [/^、{1,2}\s?$/],
  maker: [/(?:[开開][发發]|研[发發]|生[产產])的[^.]{0,24}$/],
  shares: [/^的?(?:股价|股價|股票|市值)/],
  pronoun: [/^\s*(?:它|其|该|該|这一|這一)/],
};

export const chineseClaimWords: ClaimWords = { speech, names };
