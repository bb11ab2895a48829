import type {
  AnswerWords,
  ClaimWords,
  ClauseWords,
  FigureWords,
  NameWords,
  SpeechWords,
} from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [/에 따르면|에 의하면|에 따라|측의 설명|측은|측이|의 설명|의 주장/],
  quoted: [/[“"‘](?=[가-힣\w])/],
  plainlyBehind: [/에 따르면/],
  sourceBehind: [/에 따르면|에 의하면|측은|측의/],
  said: [
    /(?:고|다며|라며|음을)\s?(?:[가-힣A-Za-z0-9]{1,12}[은는이가] )?(?:밝혔|밝혀|밝히|말했|주장|설명|발표|전했|보도|내세우|내세웠|언급|추산|추정|봤|적었|했다)/,
    /밝힌|내세운|주장한|발표한/,
    /직접 밝혔|발표했/,
  ],
  sayer: [/[은는이가](?=[\s,])/],
  topic: [/[은는]/],
  ownAccount: [
    /회사 ?측/,
    /이 회사는(?:(?!이 회사는).){0,60}밝혔/,
    /는 설명이다|는 내용이다|는 게 (?:회사|업체) 설명/,
    /기술 ?보고서에 따르면/,
  ],
  guess: [
    /추정|추산|추측|짐작|관측|전망|공산/,
    /의혹|의심|지적[도이]|분석이/,
    /연구원은|애널리스트|보도가 나오|다는 얘기/,
  ],
  denied: [/부인[했하]/],
  doubted: [/믿을 수 없|의문을/],
  sameSpeaker: [/그는|그에 따르면/],
};

const names: NameWords = {
  subject: [/[은는이가]/],
  nounSubject: [/(?:의? ?[가-힣]{1,4})?[은는이가]/],
  object: [/[을를] /],
  oblique: [/에서 |에게 |에게서 |으?로부터 |[와과] 함께 /],
  genitive: [/의/],
  joint: [/, ?|·|[와과나] |이나 | 및 /],
  yardstickBehind: [
    // `빅테크 기업들의 AI 대비`: no other subject between; `오픈AI를` is an object of these verbs only
    /(?!은|는|이 |가 |도 |[을를] (?!넘|앞|제치|제친|능가|웃|따돌|눌))(?:(?![은는이가] )[가-힣一-鿿A-Za-z0-9. ]){0,18}?(?:대비|보다|에 비해|에 비하면|[와과] 비교|[에와과] 견주|[와과] 견줄|에 버금|에 필적|[에와과] 맞먹|[와과] 대등|[와과] 비슷|[와과] 동등|[와과] 달리|[와과] 같은 수준|에 근접|에 못지않|에 뒤지지|급의? |[을를] (?:넘어|앞서|앞선|앞지|제치|제친|능가|웃도|따돌|누르)|의 (?:약 )?[0-9]+분의)/,
  ],
  yardstickJoint: [/(?:이?나|[와과]|·|, ?| 및 ){1,2}/],
  contrasted: [/[이가] .*(?:것과 (?:달리|비교|견주|대조)|[데것]에? (?:비해|반해|비하면)|반면)/],
  adnominal: [/에 달하는|에 이르는|[이가을를] 넘는|[을를] (?:둔|거느린|쓴|들인)|인|짜리/],
  agentBefore: [/[가-힣A-Za-z)]{2,16}(?:이|(?<!다)가) (?:지난 )?/],
  maker: [/만들어?낸|만든|내놓은|설계한|생산한|개발한|출시한/],
  newcomer: [
    /(?<!이 |해당 |이들 )(?:기업|업체|스타트업|회사|은행|대학|연구소|경쟁사|제조사|운용사)(?:들)?[은는이가] /,
  ],
  shares: [/(?:의|는|은)? ?(?:주가|시총|시가총액|주식)/],
  pronoun: [/이는|이들|이 (?:회사|모델|기업)|이로 인해|이에 따라|이날/],
};

const clauses: ClauseWords = {
  figureJoint: [/, ?|·|[와과] |및 |에 이어 ?/],
  measureJointAhead: [/[·/]|, |[와과] |및 /],
  measureJointBehind: [/[·/]|[와과] | 및 /],
  sharedVerb: [/[을를],\s/],
  closed: [/(?:고|며|지만|는데|으나),\s(?:지난 )?/],
  goesOn: [/그리고|이어|그 뒤|당시|같은 해|그해/],
};

const figures: FigureWords = {
  partAhead: [/[이그] ?(?:가운데|중)(?:에서|에)?|실제로/],
  shareOf: [/의 ?/],
  total: [/합치면|합하면|모두 더하면|더해|합계는?|총합은?|총 (?:훈련|개발) ?(?:비용|비)[은는이가]?/],
  conversion: [/(?:또는|즉|한화|우리 ?돈|한국 돈|약)?\s?약?/],
  nounBefore: [/[은는이가：:]?/],
  rateAhead: [/당 [^,.\d]{0,12}/],
  cutBehind: [/(?:이상 |가까이 |가량 )?(?:절감|줄[였이어]|낮[췄추]|절약|감축|아[꼈낀])/],
  pastAge: [/당시/],
  less: [/싼|저렴|적은|낮은/],
  takenOff: [/싼|저렴/],
  premarket: [/개장도? ?(?:하기 )?전|장 시작 전|프리마켓/],
  futures: [/선물/],
  close: [/종가|마감|거래를 마쳤|장을 마쳤/],
  intraday: [/장중/],
  people: [/명|사람/],
  users: [/명/],
  points: [/점/],
};

const answers: AnswerWords = {
  negatedBehind: [
    /[가이을를은는도]?\s?(?:아니|아닌|없이|없었|없다|하지 않)/,
    /[가-힣]{0,3} (?:방안|여부|계획을 검토)/,
  ],
  inGeneral: [/ ?(?:진영|(?:AI )?생태계|커뮤니티|업계|프로젝트|소프트웨어)/],
  oneOfThem: [/AI ?모델/],
};

export const koreanClaimWords: ClaimWords = { speech, names, clauses, figures, answers };
