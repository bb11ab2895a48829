import type {
  AnswerWords,
  ClaimWords,
  ClauseWords,
  FigureWords,
  NameWords,
  SpeechWords,
} from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [
    /(?:['’]s [\w-]+)?(?:,? [\w-]+){0,4}? (?:says?|sees it|said|claims?|claimed|estimates?|estimated|puts?|reported|reports|told|wrote|writes?|ventured|maintains?|thinks?|disclosed|stated|states|confirmed|revealed|noted|argue[sd]|acknowledge[sd]|conceded|insist(?:s|ed)|contend(?:s|ed)|boasts?|boasted)(?!\w)/i,
    /['’]s (?:own (?:telling|account)|claims? (?:of|that|to))/i,
  ],
  ahead: [/(?:(?:according to|by|as told by|cited by)|[,”"] (?:said|says)) (?:the )?/i],
  plainlyBehind: [/ (?:says|said|claims|claimed|alleges|alleged)\b/],
  ownAccount: [
    /\b(?:by its own|it sa(?:ys|id)|the company sa(?:ys|id)|the startup says)\b/i,
    /\b(?:according to the (?:company|startup)|the company['’]s telling)\b/i,
    /\b(?:the authors|researchers) write\b/i,
  ],
  guess: [/\bestimat|\bsuspect|\bguess|\breportedly\b|were thought to/i, /\banalysts?\b/i],
  denied: [/\bdenie[ds]\b/],
  doubted: [/\bof course not\b|not buying|hard to credit|faith in that/i],
  sameSpeaker: [
    /(?:according to (?:him|her)|he|she|they) |(?:furthermore|moreover|in addition|additionally|it (?:also )?(?:said|added))\b/i,
  ],
};

const names: NameWords = {
  genitive: [/['’]s/],
  joint: [/, ?|,? (?:and|or|&) /],
  yardstickAhead: [
    /\b(?:than|against|versus|vs\.?|unlike|like|behind|ahead of)\s/i,
    /\b(?:rival(?:s|ed|led|ing|ling)?|match(?:es|ed|ing)?|equals?|tops|topped|leapfrog(?:s|ged|ging)?)\s/i,
    /\b(?:beat(?:s|ing|en)?|surpass(?:es|ed|ing)?|overtak(?:es|ing|en)|overtook)\s/i,
    /\b(?:outperform(?:s|ed|ing)?|outscor(?:es|ed|ing)|trail(?:s|ed|ing)?|underperform(?:s|ed|ing)?|lag(?:s|ged|ging)?)\s/i,
    /(?:(?:caught|catch(?:es|ing)?|keep(?:s|ing)?|kept) up|compet(?:e|es|ed|ing)) with\s/i,
    /(?:tak(?:e|es|ing) on|next to|rivals? to|similar to|as good as|close to|level with|a far cry from)\s/i,
    /(?:compared (?:with|to)|on (?:a )?par with|comparable (?:to|with))\s/i,
    /(?:fraction|half|third|quarter|tenth|per ?cent|%) of\s/i,
  ],
  exampleAhead: [
    /\b(?:competitors|rivals|companies|firms|labs|models|giants|players|makers|systems|ones|leaders|startups|start-ups|developers) like/i,
  ],
  yardstickJoint: [/(?:, ?| and | or ){1,2}/],
  ownFigure: [/,? (?:which|whose|who|that)\b[^,;.]*/, /['’]s (?!for |at |with |in |on )(?:[\w-]+ ){0,3}/],
  relative: [/(?:that|which|what)\b/],
  opener: [
    /(?:Born|Founded|Established|Launched|Created|Released|Unveiled|Set up|Started|Spun (?:off|out))\b/,
  ],
  agentAhead: [/\bby (?:the )?/],
  taker: [/(?:for|off|in|at|from)(?: the)?/],
  maker: [/\b(?:made|designed|built) by/],
  kindAhead: [/\b(?:an?|another|next)/i],
  kindBehind: [/(?:['’]s)?(?: (?:for|in|of|with|at|by|to|on)\b|[,.?!”"]|$)/],
  inPassing: [
    /\b(?:who|which|that|of|at|from|by|with|than|against|for|like|unlike|via|to|in|runs|run|owns|heads|leads|and|or)\s+(?:the\s+)?/i,
  ],
  newcomer: [
    /\b(?:an?|another|one|some) (?:[\w-]+ ){0,3}?(?:company|carmaker|start-?up|bank|firm|maker|retailer|rival|lab|university|manufacturer)\b(?! (?:called|named|behind))/i,
  ],
  shares: [/['’]s (?:shares?|stock|market|valuation)\b/],
  pronoun: [
    /(?:[Ii]ts?|[Tt]hey|[Tt]heir|(?:And|But|Yet) its?|The (?:plunge|drop|fall|slide|rout|loss|move|rally|decline|company|model|system))\b/,
  ],
};

const clauses: ClauseWords = {
  figureJoint: [/, ?|,? (?:and|or|then|but)(?: then)?(?: again)?(?: in| on| by| to)? /],
  measureJointAhead: [/\/|, | and /],
  measureJointBehind: [/\/| and /],
  relative: [/(?:when|which)\b/],
  dateLead: [/in|on|by|since|as early as|back in/i],
  goesOn: [/(?:then|and|that year)\b/i],
};

const figures: FigureWords = {
  partAhead: [/\bof (?:which|them|that|those),?|\bincluding/i],
  partBehind: [/of (?:which|them|those|these)\b/i],
  total: [/altogether|combined|in total|in all|a total of|sums? to|adds? up to/i],
  conversion: [/(?:or|around|about|roughly|approximately)?\s?(?:about|around|roughly)?/],
  nounBehind: [/(?:of )?/],
  rateAhead: [
    /\b(?:each|every|per) (?:trillion|billion|million|thousand|token|step|node|layer|GPU|hour)[a-z -]{0,20}/i,
  ],
  rateBehind: [
    /(?:[A-Za-z-]+ ){0,2}per (?:trillion|billion|million|thousand|token|step|node|layer|GPU|parameter)/,
  ],
  cutBehind: [/(?:off\b|discount|price cut|reduction)/i],
  cut: [/\b(?:reduc|cut|lower|slash|shr[aiu]nk|trimm)/i],
  cutBy: [
    /\bby (?:(?:about|around|up to|nearly|over|more than|as much as) )?/i,
    /\b(?:cut(?:s|ting)?|slash(?:ed|es|ing)|reduc(?:ed|es|ing)) (?:(?!to\b|from\b|than\b)[\w’'-]+ ){1,4}/i,
  ],
  pastAge: [/\bthen/],
  less: [/\b(?:less|lower|cheaper|fewer)\b/],
  takenOff: [/\b(?:less|lower|cheaper)\b/],
  premarket: [/before the (?:market )?open|pre-?market/i],
  futures: [/\bfutures\b/i],
  close: [/\bclos(?:e|ed|ing)\b|\bfinished at\b/i],
  intraday: [/intraday/i],
  dated: [/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i],
  aged: [/year[- ]old/],
  people: [/people|users|members|employees/],
  users: [/users|people/],
  points: [/points?/],
};

const answers: AnswerWords = {
  negatedAhead: [
    /\b(?:not|no|never|isn['’]t|without being|hardly|far from|(?:cannot|can['’]t|could not) be (?:called|considered))\s(?:an?\s)?(?:fully\s|truly\s)?/i,
  ],
  passiveAhead: [/\b(?:is|are|was|were|be|been|being|gets?|got) (?:[a-z]+ly )?/],
  passiveBehind: [/(?:en|ed)? by\b/],
  notUsedAhead: [
    /(?:\b(?:not|never|rather than|instead of)|n['’]t) (?:us(?:e|ed|ing) )?(?:any |the |an? )?/i,
  ],
  inGeneral: [
    /(?:AI|models|systems|tools|projects|software|alternatives|world)\b/,
    /community|movement|ecosystem/,
  ],
  oneOfThem: [/AI ?model\b/],
  possessed: [/\bits|\btheir|['’]s/],
};

export const englishClaimWords: ClaimWords = { speech, names, clauses, figures, answers };
