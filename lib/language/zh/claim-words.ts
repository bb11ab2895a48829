import type {
  AnswerWords,
  ClaimWords,
  ClauseWords,
  FigureWords,
  NameWords,
  SpeechWords,
} from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [/(?:官方)?(?:称|稱|宣称|宣稱|声称|聲稱|表示|指出|透露|披露|认为|認為)/],
  ahead: [/根据|根據|据|據/],
  sameSpeaker: [/他|她|该公司|該公司|此外|同时|同時/],
  guess: [/估计|估計|据估|據估|推测|推測|推算|估算|据传|據傳|传闻|傳聞|疑似|分析师|分析師/],
  denied: [/否认|否認/],
  doubted: [/质疑|質疑|存疑|误导|誤導/],
  asked: [/[吗嗎呢]/],
};

const names: NameWords = {
  genitive: [/的/],
  joint: [/、/],
  yardstickBehind: [
    /[一-鿿A-Za-z0-9. ]{0,18}?(?:的[约約]?[0-9一二三四五六七八九十百]+分之|并肩|比肩|匹敌|匹敵|相当|相當|媲美|持平|不相上下|旗鼓|同等|对标|對標)/,
  ],
  yardstickAhead: [
    /(?:比|比肩|媲美|匹敌|匹敵|超越|超过|超過|不输|不輸|优于|優於|胜过|勝過|击败|擊敗|打败|打敗|逼近|直逼|赶上|趕上|追平|不逊于|不遜於|不亚于|不亞於|不及|不如|低于|低於|远低|遠低|落后于|落後於|领先|領先|对标|對標|挑战|挑戰|取代)了?/,
  ],
  yardstickJoint: [/、{1,2}/],
  shares: [/的?(?:股价|股價|股票|市值)/],
  pronoun: [/它|其|该|該|这一|這一/],
  newcomer: [
    /(?<![是为為])(?:一家|某家?|某个|某個|另一家)[^，。]{0,8}(?:公司|企业|企業|团队|團隊|高校|大学|大學|机构|機構)/,
  ],
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
  total: [/合计|合計|总计|總計|加起来|加起來|总成本|總成本|总体成本|總體成本|整个训练成本|整個訓練成本/],
  conversion: [/(?:折?合|[约約]|约合)?\s?(?:[约約]|人民币)?/],
  nounBefore: [/[数量數]?[为為达達：:]?[约約]?/],
  rateAhead: [/每/],
  cut: [/(?:便宜|(?<!最)[低少]|降价|降價|下调|下調|降低|减少|減少|节省|節省|削减|削減|压缩|壓縮|下降)/],
  cutBy: [
    /(?:便宜|(?<!最)[低少]|降价|降價|下调|下調|降低|减少|減少|节省|節省|削减|削減|压缩|壓縮|下降)了?(?:约|約|近|超过|超過)?/,
  ],
  pastAge: [/当时|當時|时年|時年/],
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
  negatedAhead: [/(?:不是|并非|並非|(?<![除无無是])非|未|没有|沒有|不算)(?:一个|一個|完全|真正)?(?:的)?\s?/],
  notUsedAhead: [/(?:(?:没有|沒有|并未|並未|未|不)(?:使用|采用|採用|用)|没用|沒用)了?\s?/],
  inGeneral: [/社[区區]|生[态態]/],
};

export const chineseClaimWords: ClaimWords = { speech, names, clauses, figures, answers };
