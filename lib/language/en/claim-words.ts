import type { ClaimWords, SpeechWords } from '../claim-words.ts';

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

export const englishClaimWords: ClaimWords = { speech };
