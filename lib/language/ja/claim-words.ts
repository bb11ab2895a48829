import type {
  AnswerWords,
  ClaimWords,
  ClauseWords,
  FigureWords,
  NameWords,
  SpeechWords,
} from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [/によると|によれば/],
  said: [/として(?:いる|いた)/, /と(?:発表|述べ|主張|説明|公表|発言|語)/, /明らかにし|(?:が|も)示され/],
  sayer: [/[はが]/],
  topic: [/は/],
  sameSpeaker: [/同氏|同社は|また、|さらに/],
  guess: [/推定|推計|試算|見積|見方|とみられ|みられて|観測|アナリスト/],
  denied: [/否認|否定/],
  doubted: [/疑問視|疑わし|誤情報|誤解を招/],
  asked: [/のか|だろうか|でしょうか/],
};

const names: NameWords = {
  subject: [/[もはが]/],
  nounSubject: [/(?:の?[一-鿿ァ-ヶー]{1,6})?[もはが]/],
  genitive: [/の/],
  joint: [/、/],
  yardstickBehind: [
    /(?:(?!は(?!じめ)|が)[ぁ-んァ-ヶー一-鿿A-Za-z0-9. ]){0,18}?(?:に比べ|と比べ|と比較|に対し|より|に匹敵|と同等|と並|に並|並み|に迫|に劣ら|に引け|に追いつ|相当|を上回|を超え|をしのぐ|を凌|の(?:約|およそ|ほぼ)?[0-9]+分の)/,
  ],
  yardstickJoint: [/、{1,2}/],
  shares: [/の(?:株価|株式|時価総額)/],
  pronoun: [/これ|それ|同社|その/],
  maker: [/製の/],
  newcomer: [/(?:ある|別の|他の)[^、。]{0,8}(?:企業|大学|スタートアップ|会社|研究所)[はがの]/],
};

const clauses: ClauseWords = {
  figureJoint: [/、/],
  measureJointAhead: [/[・と]/],
  measureJointBehind: [/[・と]/],
  goesOn: [/その後|同年/],
};

const figures: FigureWords = {
  partAhead: [/うち/],
  total: [/合計で?|総額で?|総コスト/],
  conversion: [/(?:日本円で|およそ)?\s?約?/],
  nounBefore: [/[数量]?[は：:]?(?:約|は)?/],
  rateAhead: [/[当あ]たり/],
  cutBehind: [/引き|オフ|OFF|(?:を|の|も)?(?:値下げ|値引|削減|減ら|低減|節約|カット)/],
  pastAge: [/当時/],
  less: [/安[いく]/],
  takenOff: [/安[いく]/],
  close: [/終値/],
  dated: [/[一二三四五六七八九十]/],
  people: [/[人名]/],
  users: [/人/],
  points: [/点/],
};

const answers: AnswerWords = {
  negatedBehind: [/では(?:な|あり)|化?(?:し|され)てい(?:な|ません)|とは[言い]え/],
  notUsedBehind: [
    /[をは]?(?:(?:使|用い)(?:わ|って[はい]?い?)?(?:な|ず|ません)|使用(?:せず|し(?:な|てい(?:な|ません))))|ではな/,
  ],
  inGeneral: [/コミュニティ|陣営|を掲げる|の(?:他|ほか)/],
  possessed: [/自社の/],
};

export const japaneseClaimWords: ClaimWords = { speech, names, clauses, figures, answers };
