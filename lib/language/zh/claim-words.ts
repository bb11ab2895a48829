import type {
  AnswerWords,
  ClaimWords,
  ClauseWords,
  FigureWords,
  NameWords,
  SpeechWords,
} from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [/(?:官方)?(?:称|稱|宣称|表示|指出|透露)/],
  guess: [/估计|估計|据估/],
  denied: [/否认|否認/],
};

const names: NameWords = {
  genitive: [/的/],
  joint: [/、/],
  yardstickBehind: [
    /[一-鿿A-Za-z0-9. ]{0,18}?(?:的[约約]?[0-9一二三四五六七八九十百]+分之|并肩|匹敌|相当|媲美)/,
  ],
  yardstickAhead: [/比|媲美|超越|不输/],
  yardstickJoint: [/、{1,2}/],
  maker: [/(?:[开開][发發]|研[发發]|生[产產])的/],
};

const clauses: ClauseWords = {
  figureJoint: [/、|和|以及/],
  measureJointAhead: [/和/],
  measureJointBehind: [/和/],
  closed: [/，/],
  dateLead: [/[于於在到至]/],
  goesOn: [/同年|随后/],
};

const figures: FigureWords = {
  partAhead: [/其中|每次|实际/],
  shareOf: [/的/],
  total: [/合计|总计|總計|加起来/],
  conversion: [/(?:折?合|[约約]|约合)?\s?(?:[约約]|人民币)?/],
  nounBefore: [/[数量數]?[为為达達：:]?[约約]?/],
  less: [/便宜/],
  premarket: [/[盘盤]前/],
  close: [/收[盘盤]/],
  intraday: [/盘中/],
  dated: [/[一二三四五六七八九十]/],
  people: [/人/],
  users: [/人/],
  points: [/分/],
  counter: [/[个個]/],
};

const answers: AnswerWords = {
  negatedAhead: [/\b(?:不是|非)\s/],
  inGeneral: [/社[区區]|生[态態]/],
};

export const chineseClaimWords: ClaimWords = { speech, names, clauses, figures, answers };
