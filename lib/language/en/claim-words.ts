import type { ClaimWords, NameWords, SpeechWords } from '../claim-words.ts';

const speech: SpeechWords = {
  behind: [
    /^(?:\([^()]{1,24}\))?['’”」]?\s?(?:,? [\w-]+){0,4}? (?:says?|sees it|said|claims?|claimed|estimates?|estimated|puts?|reported|reports|told|wrote|writes?|ventured|maintains?|thinks?|disclosed)\b/i,
    /^(?:\([^()]{1,24}\))?['’”」]?\s?['’]s own (?:telling|account)/i,
  ],
  ahead: [
    /(?:according to|by|as told by|cited by) (?:the )?(?:[\w-]+ ){0,2}$/i,
    // `…,” says the lab`
    /[,”"] (?:said|says) (?:the )?(?:[\w-]+ ){0,2}$/i,
  ],
  plainlyBehind: [/^ (?:says|said|claims|claimed|alleges|alleged)\b/],
  ownAccount: [
    /\b(?:by its own|it sa(?:ys|id)|the company sa(?:ys|id)|the startup says)\b/i,
    /\b(?:according to the (?:company|startup)|the company['’]s telling)\b/i,
    /\b(?:the authors|researchers) write\b/i,
  ],
  guess: [/\bestimat|\bsuspect|\bguess|\breportedly\b|were thought to/i, /\banalysts?\b/i],
  denied: [/\bdenie[ds]\b/],
  doubted: [/\bof course not\b|not buying|hard to credit|faith in that/i],
  sameSpeaker: [/^\s*(?:according to (?:him|her)|he|she|they) /i],
};

const names: NameWords = {
  genitive: [/^['’]s ?$/],
  joint: [/^(?:, ?|,? (?:and|or|&) )$/],
  yardstickAhead: [
    /\b(?:than|against|versus|vs\.?|unlike|like|behind|ahead of)\s(?:[\w’'-]{1,24}\s){0,4}$/i,
    /\b(?:rival(?:s|ed|led|ing|ling)?|match(?:es|ed|ing)?|beat(?:s|ing|en)?|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outscor(?:es|ed|ing)|overtak(?:es|ing|en)|overtook|leapfrog(?:s|ged|ging)?|equals?|tops|topped)\s(?:[\w’'-]{1,24}\s){0,4}$/i,
    /(?:compared (?:with|to)|(?:caught|catch(?:es|ing)?|keep(?:s|ing)?|kept) up with|compet(?:e|es|ed|ing) with|tak(?:e|es|ing) on|next to|rivals? to|on (?:a )?par with|comparable (?:to|with)|similar to|as good as|close to|level with|a far cry from)\s(?:[\w’'-]{1,24}\s){0,4}$/i,
    /(?:fraction|half|third|quarter|tenth|per ?cent|%) of\s(?:[\w’'-]{1,24}\s){0,4}$/i,
  ],
  exampleAhead: [
    /\b(?:competitors|rivals|companies|firms|labs|models|giants|players|makers|systems|ones|leaders|startups|start-ups|developers) like $/i,
  ],
  yardstickJoint: [/^(?:, ?| and | or ){1,2}\s?$/],
  ownFigure: [/^,? (?:which|whose|who|that)\b[^,;.]*$/, /^['’]s (?!for |at |with |in |on )(?:[\w-]+ ){0,3}$/],
  relative: [/^,? (?:that|which|what)\b[^,.;:]*$/],
  agentAhead: [/\bby (?:the )?(?:[\w’'-]+ ){0,2}$/],
  apposition: [/^, (?:[\w’'-]+ ){1,6}$/],
  taker: [/^ (?:for|off|in|at|from) (?:the )?$/],
  maker: [/\b(?:made|designed|built) by[^.]{0,24}$/],
  kindAhead: [/\b(?:an?|another|next) $/i],
  kindBehind: [/^(?:['’]s)?(?: (?:for|in|of|with|at|by|to|on)\b|[,.?!”"]|$)/],
  inPassing: [
    /\b(?:who|which|that|of|at|from|by|with|than|against|for|like|unlike|via|to|in|runs|run|owns|heads|leads|and|or)\s+(?:the\s+)?$/i,
  ],
  newcomer: [
    /\b(?:an?|another|one|some) (?:[\w-]+ ){0,3}?(?:company|carmaker|start-?up|bank|firm|maker|retailer|rival|lab|university|manufacturer)\b(?! (?:called|named|behind))/i,
  ],
  shares: [/^['’]s (?:shares?|stock|market|valuation)\b/],
  pronoun: [
    /^\s*[“"‘]?(?:[Ii]ts?|[Tt]hey|[Tt]heir|(?:And|But|Yet) its?|The (?:plunge|drop|fall|slide|rout|loss|move|rally|decline|company|model|system))\b/,
  ],
};

export const englishClaimWords: ClaimWords = { speech, names };
